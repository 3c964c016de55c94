import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { CliError } from './cli-error.ts';
import { parseOptions } from './parse-options.ts';

const parse = (...argv: string[]) => parseOptions(argv, '/book');
const errorOf = (...argv: string[]) => {
  try {
    parse(...argv);
  } catch (error) {
    if (error instanceof CliError) return `${error.exitCode}: ${error.message}`;
    throw error;
  }
  throw new Error(`${argv.join(' ')} was accepted.`);
};

it('runs everything once on the pinned Node by default', () => {
  expect(parse()).toEqual({
    help: false,
    filter: '',
    json: false,
    update: false,
    repeat: 1,
    jobs: availableParallelism(),
    root: '/book',
  });
});

it('reads all options, with the value behind "=" or a space', () => {
  expect(
    parse('--filter=a/', '--json', '--repeat', '5', '--node', '26', '--jobs=3', '--root', '/x'),
  ).toEqual({
    help: false,
    filter: 'a/',
    json: true,
    update: false,
    repeat: 5,
    jobs: 3,
    node: 26,
    root: '/x',
  });
  expect(parse('--update', '--help')).toMatchObject({ update: true, help: true });
});

it.each([
  [
    ['--jbos', '3'],
    '2: There is no option --jbos. Did you mean "--jobs"? Run with --help to see all options.',
  ],
  [['-x'], '2: There is no option -x. Run with --help to see all options.'],
  [['water'], '2: "water" is not an option. To choose experiments, use --filter.'],
  [['--filter'], '2: --filter needs a value. Run with --help to see all options.'],
  [['--filter='], '2: --filter needs a value. Run with --help to see all options.'],
  [['--json=yes'], '2: --json takes no value. Run with --help to see all options.'],
  [['--jobs', '0'], '2: --jobs needs a whole number from 1 to 256, not "0".'],
  [['--repeat', '1.5'], '2: --repeat needs a whole number from 1 to 10000, not "1.5".'],
  [['--node', 'lts'], '2: --node needs a whole number from 22 to 999, not "lts".'],
  [['--node', '20'], '2: --node needs a whole number from 22 to 999, not "20".'],
])('refuses %j', (argv, message) => {
  expect(errorOf(...argv)).toBe(message);
});

it.each([[['--json']], [['--repeat', '2']]])('refuses --update together with %j', (other) => {
  expect(errorOf('--update', ...other)).toBe(
    `2: --update and ${other[0]} exclude one another: expectations are written from one run, and what changed is printed for people to read.`,
  );
});

it('updates for a version that expectations are kept for, and for no other', () => {
  expect(parse('--update', '--node', '22')).toMatchObject({ update: true, node: 22 });
  expect(errorOf('--update', '--node', '25')).toBe(
    "2: --update can't write for Node 25: expectations are kept for 22, 24 and 26.",
  );
});
