import { spawn } from 'node:child_process';
import { once } from 'node:events';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const total = 8 * 1024 * 1024;

// The child writes 8 MiB and has nothing else to do.
const program = `process.stdout.write(Buffer.alloc(${total}))`;
const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
let exited = false;
child.on('exit', () => (exited = true));

// Nobody takes a byte.
const { stdout } = child;
while (stdout.readableLength < stdout.readableHighWaterMark) await turn();
for (let turns = 0; turns < 1000; turns++) await turn();
console.log('nobody reads');
const mark = stdout.readableHighWaterMark;
const oneRead = 64 * 1024;
console.log(`  held here of ${total} bytes`);
console.log(`    at least the mark, ${mark}: ${stdout.readableLength >= mark}`);
console.log(`    less than the mark and one read: ${stdout.readableLength < mark + oneRead}`);
console.log(`  the child has exited: ${exited}`);

let received = 0;
for await (const chunk of stdout) received += chunk.length;
if (!exited) await once(child, 'exit');
console.log('somebody reads');
console.log(`  received: ${received}`);
console.log(`  the child has exited: ${exited}`);
