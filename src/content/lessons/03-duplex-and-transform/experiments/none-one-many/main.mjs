import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function createWords(name, flushError) {
  console.log(name);
  let count = 0;
  const words = new Transform({
    objectMode: true,
    transform(line, encoding, callback) {
      console.log(`  transform(${line})`);
      if (line.startsWith('#')) {
        callback();
        return;
      }
      for (const word of line.split(' ')) {
        this.push(word);
        count++;
      }
      callback();
    },
    flush(callback) {
      console.log('  flush()');
      callback(flushError, `${count} in all`);
    },
  });
  words.on('data', (word) => console.log(`    out: ${word}`));
  for (const event of ['finish', 'end', 'error', 'close']) {
    words.on(event, () => console.log(`  '${event}'`));
  }
  await turn();
  return words;
}

const ended = await createWords('end()');
for (const line of ['high water', '# a comment', 'mark']) ended.write(line);
ended.end();
await turn();

const destroyed = await createWords('destroy()');
destroyed.write('mark');
destroyed.destroy();
await turn();

const failed = await createWords('flush() fails', new Error('incomplete'));
failed.end('mark');
