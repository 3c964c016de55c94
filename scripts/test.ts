import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, findBrowser, howToGet } from '../tests/support/find-browser.ts';
import type { Report } from '../verify/result.ts';
import { runTool } from './run-tool.ts';
import {
  type Count,
  readConformance,
  readPlaywright,
  readVerify,
  readVitest,
} from './test/read-reports.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

/** A step that is one check: it passed or it did not. */
async function check(command: string, args: string[]): Promise<Count> {
  const code = await runTool(command, args);
  return code === 0
    ? { passed: 1, failed: 0, failures: [], repeated: [] }
    : failedOnce(command, args);
}

/** A step that failed without a report; what it said stands further up. */
function failedOnce(command: string, args: string[]): Count {
  return { passed: 0, failed: 1, failures: [`${command} ${args.join(' ')}`], repeated: [] };
}

/** A test runner that writes a report; a run that leaves none, or fails with all passed, is a failure. */
async function runner(
  command: string,
  args: string[],
  report: string,
  read: (json: never) => Count,
  env: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const path = join(results, report);
  await rm(path, { force: true });
  const code = await runTool(command, args, { env });
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return failedOnce(command, args);
  return held(read(JSON.parse(text) as never), code, command, args);
}

/** A count against the exit code: a runner that fails with all passed has failed. */
function held(count: Count, code: number, command: string, args: string[]): Count {
  const isWrong = code !== 0 && count.failed === 0;
  return isWrong ? { ...failedOnce(command, args), passed: count.passed } : count;
}

/** The verifier prints its report as JSON; the lines for the terminal are made of it. */
async function verify(): Promise<Count> {
  const path = join(results, 'verify.json');
  await mkdir(results, { recursive: true });
  const file = await open(path, 'w');
  const args = ['verify/cli.ts', '--json'];
  const code = await runTool('node', args, { stdout: file.fd });
  await file.close();
  const text = await readFile(path, 'utf8');
  if (text === '') return failedOnce('node', args);
  const report: Report = JSON.parse(text);
  for (const { id, ok } of report.experiments) console.log(`${ok ? '✓' : '✗'} ${id}`);
  return held(readVerify(report), code, 'node', args);
}

function units(report: string, files: string[], env: NodeJS.ProcessEnv = {}): Promise<Count> {
  const output = `--outputFile.json=test-results/${report}`;
  const args = ['run', '--retry=1', '--reporter=default', '--reporter=json', output, ...files];
  return runner('vitest', args, report, readVitest, env);
}

function conformance(browser: BrowserName, ...args: string[]): Promise<Count> {
  const report = `conformance-${browser}.json`;
  const options = ['--browser', browser, '--report', `test-results/${report}`, ...args];
  return runner('node', script('conformance.ts', ...options), report, readConformance);
}

/** A browser besides Chromium takes its tests where it is installed: a part of the corpus, for the time. */
async function elsewhere(browser: BrowserName): Promise<Count> {
  if (findBrowser(browser) === undefined) {
    console.log(`${howToGet(browser)} The tests of the engine in this browser are left out.`);
    return { passed: 0, failed: 0, failures: [], repeated: [] };
  }
  const counts = [
    await units(`engine-${browser}.json`, ['scripts/engine'], { HIGHWATER_BROWSER: browser }),
    await conformance(browser, '--sample', '2', '--generated', '100'),
  ];
  return {
    passed: sum(counts, 'passed'),
    failed: sum(counts, 'failed'),
    failures: counts.flatMap(({ failures }) => failures),
    repeated: counts.flatMap(({ repeated }) => repeated),
  };
}

const script = (name: string, ...args: string[]) => [
  'scripts/pinned.mjs',
  `scripts/${name}`,
  ...args,
];

const steps: [name: string, run: () => Promise<Count>][] = [
  ['Lint', () => check('biome', ['check'])],
  [
    'Format of pages and prose',
    () => check('prettier', ['--check', '--log-level', 'warn', '**/*.{astro,md,mdx,yml,yaml}']),
  ],
  ['Types', () => check('node', script('typecheck.ts'))],
  ['Unused code', () => check('knip', [])],
  ['Unit tests', () => units('unit.json', [])],
  ['Experiments on real Node', verify],
  ['Recordings', () => check('node', ['verify/record-cli.ts', '--check'])],
  ['Build', () => check('node', script('astro.ts', 'build'))],
  ['Words of the book', () => check('node', ['scripts/prose.ts'])],
  ['Links within the site', () => check('node', ['scripts/links.ts'])],
  ['Size of pages and engine', () => check('node', script('size.ts'))],
  ['Engine in Chromium', () => conformance('chromium', '--sample', '1', '--generated', '200')],
  ['Engine in Firefox', () => elsewhere('firefox')],
  ['Engine in WebKit', () => elsewhere('webkit')],
  ['End to end', () => runner('node', script('e2e.ts', '--retries=1'), 'e2e.json', readPlaywright)],
];

const counts: (Count & { name: string })[] = [];
for (const [name, run] of steps) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  counts.push({ name, ...(await run()) });
}

for (const { name, failures, repeated } of counts) {
  if (repeated.length > 0)
    console.log(`\n↻ ${name}: failed once, and passed when repeated\n\n${repeated.join('\n\n')}`);
  if (failures.length > 0) console.log(`\n✗ ${name}\n\n${failures.join('\n\n')}`);
}
console.log('');
for (const { name, passed, failed, repeated } of counts) {
  const again = repeated.length === 0 ? '' : ` (${repeated.length} when repeated)`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed${again}, ${failed} failed`);
}
console.log(`${sum(counts, 'passed')} passed, ${sum(counts, 'failed')} failed`);
process.exitCode = sum(counts, 'failed') === 0 ? 0 : 1;

function sum(counts: readonly Count[], key: 'passed' | 'failed'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
