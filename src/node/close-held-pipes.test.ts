import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { closeHeldPipes } from './close-held-pipes.ts';
import { isAlive } from './run-for-test.ts';

it('closes the output that a process still holds open, once all in it has been read', async () => {
  const holder = spawn('sh', ['-c', 'echo before; exec sleep 1000'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'readable');
  closeHeldPipes([holder.stdout, holder.stderr]);
  // Nobody has read yet: nothing may be lost, however long it takes.
  await once(holder.stderr, 'close');
  expect(holder.stdout.readableEnded).toBe(false);
  const printed = holder.stdout.read();
  expect(String(printed)).toBe('before\n');
  await once(holder.stdout, 'close');
  expect(isAlive(holder.pid ?? 0)).toBe(true);
});

it('leaves alone what ends by itself', async () => {
  const child = spawn('echo', ['all'], { stdio: ['ignore', 'pipe', 'ignore'] });
  closeHeldPipes([child.stdout]);
  expect(await text(child.stdout)).toBe('all\n');
});
