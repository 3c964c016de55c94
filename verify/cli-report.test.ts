import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { handbookWith, hello, startVerify, verify } from '../tests/support/run-verify.ts';
import {
  experimentFiles,
  frontMatter,
  lessonsPath,
  mdxLesson,
} from '../tests/support/sample-handbook.ts';
import { writeTree } from '../tests/support/write-tree.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

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

it('ends all runs and itself on SIGINT', async () => {
  const root = await handbookWith({
    '01-water/index.mdx': mdxLesson('<Experiment name="hello" />\n<Experiment name="endless" />'),
    ...experimentFiles('01-water/experiments/endless', { 'main.mjs': 'for (;;);\n' }),
  });
  const TMPDIR = await writeTree({});
  const child = startVerify(root, [], { TMPDIR });
  const ended = once(child, 'close');
  const errors = text(child.stderr);
  // The first pass is printed while the second experiment runs.
  await once(child.stdout, 'data');
  child.stdout.resume();
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
  expect(await errors).toBe('verify: Ended by SIGINT before all experiments ran.\n');
  // The directory of a run goes when its last process has gone.
  expect(await readdir(TMPDIR)).toEqual([]);
});
