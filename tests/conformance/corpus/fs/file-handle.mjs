import { open } from 'node:fs/promises';

const handle = await open('file', 'w+');
handle.on('close', () => console.log('close event'));
console.log(await handle.write('hello '), (await handle.write(Buffer.from('world'))).bytesWritten);
console.log(
  (await handle.read(Buffer.alloc(5), 0, 5, 6)).buffer.toString(),
  (await handle.stat()).size,
);
await handle.truncate(4);
console.log(
  await handle.readFile('utf8'),
  await handle.writev([Buffer.from('x'), Buffer.from('y')]).then((r) => r.bytesWritten),
);
await handle.sync();
await handle.close();
console.log(handle.fd);
await handle.read(Buffer.alloc(1)).catch((error) => console.log(error.code, error.syscall));
