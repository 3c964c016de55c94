import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const drift = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../drift.ts'), ...args], {
    encoding: 'utf8',
  });

it('ends with 3 and says so where the host is not reachable', () => {
  const { status, stderr, stdout } = drift('--host', 'http://127.0.0.1:1');
  expect(stderr).toMatch(
    /^Host not reachable: http:\/\/127\.0\.0\.1:1 \(.+\)\. Nothing was run or compared\.\n$/,
  );
  expect(stdout).toBe('');
  expect(status).toBe(3);
});

it('ends with 2 and its help where it is used wrongly', () => {
  expect(drift('--host', 'nonsense')).toMatchObject({ status: 2 });
  const { status, stderr } = drift('--fast');
  expect(stderr).toContain('Exit codes:');
  expect(status).toBe(2);
});
