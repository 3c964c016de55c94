const garbage = new Blob(['this is not gzip']).stream();
try {
  for await (const chunk of garbage.pipeThrough(new DecompressionStream('gzip')))
    console.log(chunk);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
