import { Readable } from 'node:stream';

// Yields { event, data } for each event of a stream of bytes, wherever the chunks are cut.
async function* readEvents(source) {
  const decoder = new TextDecoder(); // also takes away a byte order mark
  let rest = '';
  let afterReturn = false;
  let data = [];
  let event = '';
  for await (const chunk of source) {
    const text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    // A '\n' may be the second half of a '\r\n', whose line has ended.
    rest += afterReturn ? text.replace(/^\n/, '') : text;
    afterReturn = text.endsWith('\r');
    const lines = rest.split(/\r\n|\n|\r/);
    rest = lines.pop();
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { event: event || 'message', data: data.join('\n') };
        data = [];
        event = '';
        continue;
      }
      const [field] = line.split(':', 1);
      const value = line.slice(field.length + 1).replace(/^ /, '');
      if (field === 'data') data.push(value);
      if (field === 'event') event = value;
    }
  }
}

const stream = Buffer.from(
  ': keep-alive\n\n' + // a comment
    'data: High\r\n\r\n' + // other line ends
    'data: water\r\r' +
    'event: usage\ndata:3 tokens\n\n' + // a name, and no space after the colon
    'data: two\ndata: lines\n\n' +
    'id: 7\nretry: 1000\n\n' + // fields without data
    'data: cut off', // no empty line behind it
);

for (const size of [1, 7, stream.length]) {
  const chunks = [];
  for (let at = 0; at < stream.length; at += size) chunks.push(stream.subarray(at, at + size));
  console.log(`chunks of ${size === stream.length ? 'all' : size} bytes`);
  for await (const { event, data } of readEvents(Readable.from(chunks))) {
    console.log(`  ${event}: ${JSON.stringify(data)}`);
  }
}
