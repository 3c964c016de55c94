async function* generate() {
  try {
    yield 'a';
    yield 'b';
  } finally {
    console.log('finally');
  }
}
for await (const chunk of ReadableStream.from(['x', Promise.resolve('y')])) console.log(chunk);
const r = ReadableStream.from(generate());
const reader = r.getReader();
console.log(await reader.read());
await reader.cancel('stop');
try {
  ReadableStream.from(5);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
