import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

// A program that queues chunks for ever. After every thousand it reports its memory and waits.
const program = (chunk) => `
  const { Writable } = require('node:stream');
  const sink = new Writable({ objectMode: true, write() {} });
  function fill() {
    for (let i = 0; i < 1000; i++) sink.write(${chunk});
    process.send(process.memoryUsage());
  }
  process.on('message', fill);
  fill();
`;
const mib = (bytes) => Math.round(bytes / 1024 / 1024);

async function run(name, chunk) {
  const child = spawn(process.execPath, ['--max-old-space-size=32', '-e', program(chunk)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let last;
  child.on('message', (usage) => {
    last = usage;
    // This program plays the memory limit of a container, which is 200 MiB.
    if (mib(usage.rss) > 200) child.kill('SIGKILL');
    else child.send('go on', () => {});
  });
  const [stderr, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);

  console.log(`${name}: exit code ${code}, signal ${signal}`);
  const says = /^FATAL ERROR:.*JavaScript heap out of memory$/m.test(stderr);
  console.log(`  stderr: ${says ? 'JavaScript heap out of memory' : `${stderr.length} bytes`}`);
  console.log(`  last report: heapUsed ${mib(last.heapUsed)} MiB, rss ${mib(last.rss)} MiB`);
}

await run('objects', '{ id: i }');
await run('Buffers', 'Buffer.alloc(16 * 1024, 1)');
await run('Buffers of 7 bytes', "Buffer.from('a token')");
