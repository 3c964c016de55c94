import { Readable } from 'node:stream';

async function* records(chunks) {
  for await (const chunk of chunks) yield JSON.parse(chunk);
}

async function readAll(what, chunks) {
  const names = [];
  try {
    for await (const { name } of records(Readable.from(chunks))) names.push(name);
  } catch (error) {
    names.push(error.name);
  }
  console.log(`${what}: ${names.join(', ')}`);
}

await readAll('as the test sends it', ['{"name":"Ada"}\n', '{"name":"Grace"}\n']);
await readAll('as a network sends it', [
  '{"name":"Ada"}\n{"na',
  'me":"Grace"}\n',
]);
