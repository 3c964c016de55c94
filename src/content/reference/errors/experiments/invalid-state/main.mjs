const stream = new ReadableStream();
const show = ({ code, message }) => console.log(`${code} "${message}"`);
stream.getReader();
try {
  stream.getReader();
} catch (error) {
  show(error);
}
await stream.pipeTo(new WritableStream()).catch(show);

let controller;
new ReadableStream({ start: (given) => (controller = given) });
controller.close();
try {
  controller.enqueue('late');
} catch (error) {
  show(error);
}
