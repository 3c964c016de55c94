import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { handbookWith, hello } from '../tests/support/run-verify.ts';
import { lessonsPath } from '../tests/support/sample-handbook.ts';
import { CliError } from './cli-error.ts';
import { parseRecordOptions } from './parse-record-options.ts';

async function record(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'record-cli.ts'), ...args]);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

it('checks without running anything, and names the command that mends what it finds', async () => {
  const root = await handbookWith({});
  expect(await record('--check', '--root', root)).toEqual({
    code: 1,
    stdout: '1 experiment: 0 current, 1 not\n',
    stderr: `${lessonsPath}${hello}/recorded.json: There is no recording of the program as it stands. Run \`npm run record -- water/hello\`.\n`,
  });
});

it('exits with 2 where the lessons are wrong or nothing fits the filter', async () => {
  const broken = await handbookWith({ [`${hello}/expected.23.txt`]: '' });
  const wrong = await record('--check', '--root', broken);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('expected.23.txt: No expectation has this name.');
  const nothing = await record('--check', 'none', '--root', broken);
  expect(nothing.code).toBe(2);
});

it('reads its options', () => {
  const parse = (...argv: string[]) => parseRecordOptions(argv, '/book');
  expect(parse()).toMatchObject({ check: false, filter: '', root: '/book' });
  expect(parse('--check', 'water/', '--jobs', '3')).toMatchObject({
    check: true,
    filter: 'water/',
    jobs: 3,
  });
  for (const argv of [['a', 'b'], ['--jobs', '0'], ['--chek']]) {
    expect(() => parse(...argv)).toThrow(CliError);
  }
});
