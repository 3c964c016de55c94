const w = new WritableStream();
const writer = w.getWriter();
const first = writer.close();
await writer.close().catch((error) => console.log(error.name, error.code, error.message));
await writer.write('x').catch((error) => console.log(error.name, error.code, error.message));
await first;
await writer.close().catch((error) => console.log(error.name, error.code, error.message));
