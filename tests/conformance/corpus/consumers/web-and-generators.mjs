import { json, text } from 'node:stream/consumers';

const web = new ReadableStream({
  start(controller) {
    controller.enqueue(new TextEncoder().encode('[1,'));
    controller.enqueue(new TextEncoder().encode('2]'));
    controller.close();
  },
});
console.log(await json(web), web.locked);
console.log(
  await text(
    (async function* () {
      yield 'from ';
      yield 'a generator';
    })(),
  ),
);
console.log(await text(new Blob(['from a blob']).stream()));
