import { expect, it } from 'vitest';
import { readOptions, splitNodeOptions } from './options.ts';

const defaults = {
  '--warnings': true,
  '--trace-warnings': false,
  '--conditions': [],
  '--stack-trace-limit': 10,
  '--unhandled-rejections': '',
};

it('turns an option and its opposite together', () => {
  expect(readOptions(defaults, ['--no-warnings', '--trace-warnings'])).toMatchObject({
    '--warnings': false,
    '--no-warnings': true,
    '--trace-warnings': true,
    '--no-trace-warnings': false,
  });
});

it('takes values behind "=" and in the next word, and collects those of lists', () => {
  const words = ['-C', 'one', '--conditions=two', '--stack_trace_limit=3', '--unknown', 'x'];
  expect(readOptions(defaults, [...words, '--unhandled-rejections', 'warn'])).toMatchObject({
    '--conditions': ['one', 'two'],
    '--stack-trace-limit': 3,
    '--unhandled-rejections': 'warn',
    '--warnings': true,
  });
});

it('splits NODE_OPTIONS at spaces that no quotes hold', () => {
  expect(splitNodeOptions('--a  --title="two words" --b=c')).toEqual([
    '--a',
    '--title=two words',
    '--b=c',
  ]);
  expect(splitNodeOptions('')).toEqual([]);
});
