import { open, writeFile } from 'node:fs/promises';

await writeFile('text', 'one\ntwo\r\nthree');
const handle = await open('text');
for await (const line of handle.readLines()) console.log(JSON.stringify(line));
const again = await open('text');
for await (const chunk of again.createReadStream({ start: 4, end: 6, encoding: 'utf8' }))
  console.log(chunk);
const web = await open('text');
for await (const chunk of web.readableWebStream())
  console.log(Buffer.from(chunk).toString().length);
await web.close();
{
  await using disposed = await open('text');
  console.log(disposed.fd > 0);
}
