import { expect, it } from 'vitest';
import { parseProgram } from './parse-program.ts';

const program = { files: { 'main.mjs': '' }, entry: 'main.mjs', needs: [], limits: {} };
const filesOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.mjs`, '']));

it('reads a program and fills in its limits', () => {
  expect(parseProgram(program)).toMatchObject({ program: { limits: { timeMs: 30_000 } } });
});

it('takes up to 200 files', () => {
  const { files } = program;
  expect(parseProgram({ ...program, files: { ...files, ...filesOf(199) } })).toHaveProperty(
    'program',
  );
  expect(parseProgram({ ...program, files: { ...files, ...filesOf(200) } })).toEqual({
    fault: 'The program is not valid: files: A program may have at most 200 files.',
  });
});

it('names each field that is wrong', () => {
  expect(parseProgram({ ...program, entry: '', limits: { timeMs: 1 } })).toEqual({
    fault: expect.stringMatching(
      /^The program is not valid: entry: Too small: [^;]+; limits\.timeMs: Too small: [^;]+\.$/,
    ),
  });
  expect(parseProgram(undefined)).toEqual({
    fault: expect.stringMatching(/^The program is not valid: Invalid input: .*\.$/),
  });
});

it('says what is wrong with a path', () => {
  const files = { 'main.mjs': '', 'a/b': '', 'a/b/c/d': '' };
  expect(parseProgram({ ...program, files })).toEqual({
    fault: 'The path "a/b" is both a file and a directory: rename one of them.',
  });
});
