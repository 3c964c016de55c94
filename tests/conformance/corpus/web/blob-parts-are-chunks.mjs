const inner = new Blob(['xyz', new Uint8Array(70_000)]);
const blob = new Blob(['ab', '', inner, Uint8Array.of(1, 2).buffer]);
const sizes = async (part) => {
  const found = [];
  for await (const chunk of part.stream()) found.push(chunk.length);
  return found;
};
console.log(blob.size, await sizes(blob));
console.log(await sizes(blob.slice(1, 6)), await sizes(blob.slice(-1)), await sizes(blob.slice(5, 5)));
console.log(await blob.slice(0, 5).text(), (await blob.bytes()).length);
