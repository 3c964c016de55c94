const r = new ReadableStream();
const reader = r.getReader();
const pending = reader.read();
reader.closed.catch((error) => console.log('closed', error.name, error.code));
reader.releaseLock();
await pending.catch((error) => console.log('read', error.name, error.code, error.message));
console.log(r.locked);
