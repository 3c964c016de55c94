import { expect, it } from 'vitest';
import { type CorpusProgram, expectedEnd, toProgram } from './corpus-program.ts';

function program(text: string): CorpusProgram {
  return { file: 'area/name.mjs', files: { 'main.mjs': text }, entry: 'main.mjs' };
}

it('takes a program without a word about its end as one that exits with 0 in silence', () => {
  expect(expectedEnd(program('console.log(1);\n'))).toEqual({ exitCode: 0, stderr: false });
});

it('reads the exit code and stderr from the first line', () => {
  expect(expectedEnd(program('// expect: exit 13, stderr\n'))).toEqual({
    exitCode: 13,
    stderr: true,
  });
});

it('refuses a word that it does not know, by file and word', () => {
  expect(() => expectedEnd(program('// expect: exit one\n'))).toThrow(
    /area\/name\.mjs .*"exit one"/,
  );
});

it('asks for the network only where a program imports it', () => {
  expect(toProgram(program("import http from 'node:http';")).needs).toEqual(['network']);
  expect(toProgram(program("import fs from 'node:fs';")).needs).toEqual([]);
});
