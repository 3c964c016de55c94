import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import {
  experimentFiles,
  frontMatter,
  lessonsPath,
  mdxLesson,
  sampleHandbook,
} from '../tests/support/sample-handbook.ts';
import { writeTree } from '../tests/support/write-tree.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const cli = join(import.meta.dirname, 'cli.ts');
const hello = '01-water/experiments/hello';

function start(root: string, args: string[] = [], env: Record<string, string> = {}) {
  const { CI: _, ...inherited } = process.env;
  return spawn(process.execPath, [cli, '--root', root, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function verify(root: string, args?: string[], env?: Record<string, string>) {
  const child = start(root, args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout: stdout.replace(/\d+ ms/g, 'N ms'), stderr };
}

const handbookWith = (files: Record<string, string>) => writeTree(sampleHandbook(files));

it('prints a line for each pass, in reading order, and exits with 0', async () => {
  const root = await handbookWith({
    '01-water/index.mdx': mdxLesson('<Experiment name="hello" />\n<Experiment name="later" />'),
    '00-wine.md': `${frontMatter({ id: 'wine', sequence: '2' })}
## Experiment
~~~js
console.log(require('node:path').sep.length, 'line');
console.log('two');
~~~
## Expected Output
~~~
<integer> line
two
~~~
`,
    ...experimentFiles('01-water/experiments/later', {
      'main.mjs': 'setTimeout(() => console.log("hello"), 50);\n',
    }),
  });
  expect(await verify(root)).toEqual({
    code: 0,
    stdout: `✓ water/hello  1 line  N ms
✓ water/later  1 line  N ms
✓ wine/experiment  2 lines  N ms
3 experiments on Node ${process.version}: all as expected
`,
    stderr: '',
  });
  expect((await verify(root, ['--filter', 'wine/'])).stdout).toMatch(
    /^✓ wine\/experiment.*\n1 exp/,
  );
});

it('shows a mismatch of stdout, stderr and exit code, and exits with 1', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]:
      'console.log("one");\nconsole.log("too");\nconsole.error("oops");\nprocess.exitCode = 7;\n',
    [`${hello}/expected.txt`]: 'one\ntwo\n',
  });
  const path = `${lessonsPath}${hello}`;
  const { code, stdout, stderr } = await verify(root);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toBe(`✗ water/hello  2 lines  N ms
    stdout: 1 of 2 lines match, 1 differs
      ${path}/expected.txt:2
      - two
      + too
        expected "two" but the line has "too"
    stderr: 0 of 0 lines match, 1 extra
      + oops
        nothing expects this line
    The program ended with exit code 7 instead of 0.
1 experiment on Node ${process.version}: 1 not as expected, 0 as expected
`);
});

it('accepts the stderr and the exit code that an experiment asks for', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("hello");\nconsole.error("oops", 12);\nprocess.exit(7);\n',
    [`${hello}/expected-stderr.txt`]: 'oops <number>\n',
    [`${hello}/experiment.json`]: '{ "title": "Hello", "exitCode": 7 }',
  });
  expect((await verify(root)).code).toBe(0);
});

it('names the limit that stopped a program', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("hello");\nfor (;;);\n',
    [`${hello}/experiment.json`]: '{ "title": "Hello", "limits": { "timeMs": 500 } }',
  });
  const { code, stdout } = await verify(root);
  expect(code).toBe(1);
  expect(stdout).toContain('The program was stopped instead of ending with exit code 0: ');
});

it('prints exactly one JSON object with --json', async () => {
  const root = await handbookWith({ [`${hello}/expected.txt`]: 'hallo\n' });
  const { code, stdout, stderr } = await verify(root, ['--json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const file = `${lessonsPath}${hello}/expected.txt`;
  expect(JSON.parse(stdout)).toEqual({
    node: process.version,
    passed: 0,
    failed: 1,
    experiments: [
      {
        id: 'water/hello',
        lesson: 'water',
        ok: false,
        durationMs: expect.any(Number),
        lines: 1,
        failures: [
          {
            check: 'stdout',
            message: 'stdout: 0 of 1 line matches, 1 differs',
            place: { file, line: 1 },
            differences: [
              {
                line: 1,
                expected: 'hallo',
                actual: 'hello',
                reason: expect.stringContaining('hello'),
              },
            ],
          },
        ],
      },
    ],
  });
});

it('prints faults of the content and exits with 2', async () => {
  const root = await handbookWith({ [`${hello}/expected.txt`]: '<hello>\n' });
  const { code, stdout, stderr } = await verify(root, ['--json']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /^error: src\/content\/lessons\/01-water\/experiments\/hello\/expected\.txt:1:1: <hello> is not a token\./,
  );
});

it('prints warnings of the content and goes on', async () => {
  const root = await handbookWith({
    'wine.md': `${frontMatter({ id: 'wine', sequence: '2', prerequisites: '[grapes]' })}Text.\n`,
  });
  const { code, stderr } = await verify(root);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^warning: src\/content\/lessons\/wine\.md:9:17 \(prerequisites\[0\]\): /);
});

it('exits with 2 for an option that it does not know, and for a filter that nothing fits', async () => {
  const root = await handbookWith({});
  expect(await verify(root, ['--jsno'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'verify: There is no option --jsno. Did you mean "--json"? Run with --help to see all options.\n',
  });
  expect(await verify(root, ['--filter', 'nothing'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'verify: No experiment has an id that contains "nothing". Ids look like these: water/hello.\n',
  });
});

it('prints help', async () => {
  const { code, stdout } = await verify('.', ['--help']);
  expect(code).toBe(0);
  for (const name of ['filter', 'node', 'repeat', 'jobs', 'update', 'json', 'root', 'help']) {
    expect(stdout).toContain(`--${name}`);
  }
});

it('writes annotations for GitHub under CI', async () => {
  const root = await handbookWith({ [`${hello}/expected.txt`]: 'one\nhello\n' });
  const { stderr } = await verify(root, [], { CI: 'true' });
  expect(stderr).toMatch(
    /^::error file=src\/content\/lessons\/01-water\/experiments\/hello\/expected\.txt,line=1::water\/hello: stdout: 1 of 2 lines match, 1 missing\n$/,
  );
});

it('runs the solution of a challenge, and refuses a start that already passes', async () => {
  const challenge = {
    '01-water/index.mdx': mdxLesson('<Challenge name="hello">Text.</Challenge>'),
    [`${hello}/experiment.json`]: '{ "title": "Hello", "challenge": true }',
    [`${hello}/solution.mjs`]: 'console.log("hello");\n',
  };
  const open = await handbookWith({ ...challenge, [`${hello}/main.mjs`]: 'console.log(1);\n' });
  expect((await verify(open)).code).toBe(0);

  const solved = await verify(await handbookWith(challenge));
  expect(solved.code).toBe(1);
  expect(solved.stdout).toContain(
    'The starting program main.mjs already prints what is expected, so the challenge asks for nothing.',
  );

  const wrong = await verify(
    await handbookWith({ ...challenge, [`${hello}/solution.mjs`]: 'console.log(2);\n' }),
  );
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('+ 2');
});

it('counts the runs that failed with --repeat', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log(1);\n',
  });
  const { code, stdout } = await verify(root, ['--repeat', '3']);
  expect(code).toBe(1);
  expect(stdout).toContain('3 of 3 runs failed; the first of them is shown.');
});

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

it('ends all runs and itself on SIGINT', async () => {
  const root = await handbookWith({
    '01-water/index.mdx': mdxLesson('<Experiment name="hello" />\n<Experiment name="endless" />'),
    ...experimentFiles('01-water/experiments/endless', { 'main.mjs': 'for (;;);\n' }),
  });
  const child = start(root);
  const ended = once(child, 'close');
  const errors = text(child.stderr);
  // The first pass is printed while the second experiment runs.
  await once(child.stdout, 'data');
  child.stdout.resume();
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
  expect(await errors).toBe('verify: Ended by SIGINT before all experiments ran.\n');
});
