import { once } from 'node:events';
import { expect, it } from 'vitest';
import { startProcess } from './start-process.ts';

it.skipIf(process.platform === 'win32')('ends with a program all that it has started', async () => {
  const { stdout, kill, ended } = startProcess('sh', ['-c', 'sleep 1000 & echo started; wait']);
  await once(stdout, 'data');
  // The second process holds the pipe too: it ends only when both are gone.
  const end = once(stdout, 'end');
  await kill();
  expect(await ended).toBe('signal SIGKILL');
  await end;
});

it('tells why a program could not be started', async () => {
  const { ended, kill } = startProcess('/no/such/program', []);
  expect(await ended).toContain('ENOENT');
  await kill();
});

it('passes variables of the environment on', async () => {
  const { stdout, ended } = startProcess(process.execPath, ['-p', 'process.env.HIGHWATER_TEST'], {
    HIGHWATER_TEST: 'seen',
  });
  const [text] = await once(stdout, 'data');
  expect(`${text}`).toBe('seen\n');
  expect(await ended).toBe('code 0');
});
