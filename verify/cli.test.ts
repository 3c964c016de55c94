import { expect, it, vi } from 'vitest';
import { handbookWith, hello, verify } from '../tests/support/run-verify.ts';
import {
  experimentFiles,
  frontMatter,
  lessonsPath,
  mdxLesson,
} from '../tests/support/sample-handbook.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

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

it('refuses output that was cut off at the limit, even if what is left is as expected', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("x".repeat(1023));\nconsole.log("more");\n',
    [`${hello}/expected.txt`]: `${'x'.repeat(1023)}\n`,
    [`${hello}/experiment.json`]: '{ "title": "Hello", "limits": { "outputBytes": 1024 } }',
  });
  const { code, stdout } = await verify(root);
  expect(code).toBe(1);
  expect(stdout).toContain('The program printed 5 bytes past its output limit');
  expect(stdout).not.toContain('+ ');
});

it('runs experiments whose prediction waits for an expectation, and exits with 1', async () => {
  const option = { text: 'hello', because: 'It says so.' };
  const predict = { question: 'What?', options: [option, { ...option, text: 'x', proof: ['x'] }] };
  const root = await handbookWith({
    [`${hello}/experiment.json`]: JSON.stringify({ title: 'Hello', predict }),
  });
  const { code, stdout, stderr } = await verify(root);
  expect(code).toBe(1);
  expect(stdout).toContain('✓ water/hello');
  expect(stderr).toContain('(predict.options): No option is proven right on Node 22.');
});
