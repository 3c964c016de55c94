const w = new WritableStream();
const writer = w.getWriter();
console.log(w.locked);
await w.abort().catch((error) => console.log(error.name, error.code));
await w.close().catch((error) => console.log(error.name, error.code));
writer.releaseLock();
console.log(w.locked);
await writer.closed.catch((error) => console.log('closed', error.name, error.code, error.message));
try {
  console.log(writer.desiredSize);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
