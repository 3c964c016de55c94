import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { handbookWith, hello, verify } from '../tests/support/run-verify.ts';
import { frontMatter, lessonsPath } from '../tests/support/sample-handbook.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

it('updates plain lines, keeps tokens, and says what it did', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("one\\nnow 2\\n<pending>");\n',
    [`${hello}/expected.txt`]: 'eins\nnow <number>\n',
  });
  const file = `${lessonsPath}${hello}/expected.txt`;
  const { code, stdout } = await verify(root, ['--update']);
  expect(code).toBe(0);
  expect(await readFile(join(root, file), 'utf8')).toBe('one\nnow <number>\n\\<pending>\n');
  expect(stdout).toContain(`    updated ${file}:1\n      - eins\n      + one\n`);
  expect(stdout).toContain('all as expected');
});

it('never overwrites a token that no longer fits', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("now x\\nnew");\n',
    [`${hello}/expected.txt`]: 'now <number>\nold\n',
  });
  const file = `${lessonsPath}${hello}/expected.txt`;
  const { code, stdout } = await verify(root, ['--update']);
  expect(code).toBe(1);
  expect(await readFile(join(root, file), 'utf8')).toBe('now <number>\nnew\n');
  expect(stdout).toContain(`kept ${file}:1, because it has a token: `);
});

it('updates both experiments of one Markdown file', async () => {
  const experiment = (word: string, expected: string) =>
    `## Experiment\n~~~js\nconsole.log("${word}\\n${word}");\n~~~\n## Expected Output\n~~~\n${expected}~~~\n`;
  const page = (...expected: string[]) =>
    frontMatter({ id: 'wine', sequence: '2' }) +
    expected.map((text, index) => experiment(index === 0 ? 'red' : 'white', text)).join('\n');
  const root = await handbookWith({ 'wine.md': page('', 'weiss\n') });
  expect((await verify(root, ['--update'])).code).toBe(0);
  expect(await readFile(join(root, `${lessonsPath}wine.md`), 'utf8')).toBe(
    page('red\nred\n', 'white\nwhite\n'),
  );
});

it('writes expected-stderr.txt only where there is one', async () => {
  const failing = { [`${hello}/main.mjs`]: 'console.log("hello");\nconsole.error("oops");\n' };
  const without = await verify(await handbookWith(failing), ['--update']);
  expect(without.code).toBe(1);
  expect(without.stdout).not.toContain('updated');

  const root = await handbookWith({ ...failing, [`${hello}/expected-stderr.txt`]: '' });
  expect((await verify(root, ['--update'])).code).toBe(0);
  const file = join(root, `${lessonsPath}${hello}/expected-stderr.txt`);
  expect(await readFile(file, 'utf8')).toBe('oops\n');
});

it('writes nothing after a run that did not end as it should', async () => {
  const root = await handbookWith({ [`${hello}/main.mjs`]: 'console.log(1);\nprocess.exit(1);\n' });
  expect((await verify(root, ['--update'])).code).toBe(1);
  expect(await readFile(join(root, `${lessonsPath}${hello}/expected.txt`), 'utf8')).toBe('hello\n');
});

it('refuses --update under CI and writes nothing', async () => {
  const root = await handbookWith({ [`${hello}/expected.txt`]: 'hallo\n' });
  expect(await verify(root, ['--update'], { CI: 'true' })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'verify: --update is refused under CI, which checks expectations and never writes them. Run it on your machine and commit what changed.\n',
  });
  expect(await readFile(join(root, `${lessonsPath}${hello}/expected.txt`), 'utf8')).toBe('hallo\n');
});

it('writes nothing after a run whose output was cut off at the limit', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("x".repeat(2000));\n',
    [`${hello}/experiment.json`]: '{ "title": "Hello", "limits": { "outputBytes": 1024 } }',
  });
  expect((await verify(root, ['--update'])).code).toBe(1);
  expect(await readFile(join(root, `${lessonsPath}${hello}/expected.txt`), 'utf8')).toBe('hello\n');
});
