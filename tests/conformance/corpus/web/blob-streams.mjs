const blob = new Blob(['one ', new Uint8Array([116, 119, 111]), new Blob([' three'])], {
  type: 'Text/Plain',
});
console.log(blob.size, blob.type, await blob.slice(4, 7).text());
console.log(await blob.slice(-5).text(), blob.slice(0, 3, 'x/y').type);
let total = 0;
for await (const chunk of blob.stream()) total += chunk.byteLength;
console.log(total, blob, await blob.bytes());
try {
  new Blob('not an array');
} catch (error) {
  console.log(error.name, error.code);
}
