import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const report = `
  const { stdin, stdout, stderr } = process;
  console.log(JSON.stringify({
    stdin: stdin.readableHighWaterMark,
    stdout: stdout.writableHighWaterMark,
    stderr: stderr.writableHighWaterMark,
  }));
`;
const print = (what, { stdin, stdout, stderr }) => {
  console.log(what);
  console.log(`  process.stdin: ${stdin}`);
  console.log(`  process.stdout: ${stdout}`);
  console.log(`  process.stderr: ${stderr}`);
};
const run = (stdio) => spawnSync(process.execPath, ['-e', report], { stdio }).stdout;

print('standard streams that are pipes', JSON.parse(run('pipe')));

writeFileSync('in.txt', '');
const files = [openSync('in.txt'), openSync('out.txt', 'w'), openSync('err.txt', 'w')];
run(files);
print('standard streams that are files', JSON.parse(readFileSync('out.txt', 'utf8')));
for (const file of files) closeSync(file);
for (const name of ['in.txt', 'out.txt', 'err.txt']) rmSync(name);

const child = spawn(process.execPath, ['-e', '']);
console.log('in the parent');
console.log(`  child.stdin: ${child.stdin.writableHighWaterMark}`);
console.log(`  child.stdout: ${child.stdout.readableHighWaterMark}`);
console.log(`  child.stderr: ${child.stderr.readableHighWaterMark}`);
await once(child, 'exit');
