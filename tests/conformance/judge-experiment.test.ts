import { expect, it } from 'vitest';
import type { Experiment } from '#model/experiment';
import { limitsSchema } from '#model/program';
import type { ConformanceResult } from './corpus-program.ts';
import { experimentProgram, hasTokens, judgeExperiment } from './judge-experiment.ts';

function experiment(overrides: Partial<Experiment>): Experiment {
  const at = { file: 'expected.txt', line: 1 };
  return {
    id: 'lesson/name',
    lesson: 'lesson',
    title: 'A title',
    files: { 'main.mjs': 'start' },
    entry: 'main.mjs',
    expected: 'took <ms>\nend\n',
    expectedAt: at,
    expectedStderr: '',
    expectedStderrAt: at,
    exitCode: 0,
    onMajor: {},
    needs: [],
    limits: limitsSchema.parse({}),
    notes: {},
    ...overrides,
  };
}

function result(overrides: Partial<ConformanceResult>): ConformanceResult {
  return { file: 'a', stdout: '', stderr: '', exitCode: 0, durationMs: 1, ...overrides };
}

it('lets a token match what varies', () => {
  expect(judgeExperiment(experiment({}), result({ stdout: 'took 12ms\nend\n' }))).toEqual([]);
});

it('names the first line that a stream gets wrong, and a wrong exit code', () => {
  const engine = result({ stdout: 'took long\nend\nmore\n', stderr: 'oh\n', exitCode: 1 });
  expect(judgeExperiment(experiment({}), engine)).toEqual([
    { part: 'stdout', onlyFrames: false, line: 1, node: 'took <ms>', engine: 'took long' },
    { part: 'stderr', onlyFrames: false, line: 1, node: undefined, engine: 'oh' },
    { part: 'exit code', onlyFrames: false, line: 0, node: '0', engine: '1' },
  ]);
});

it('takes a run that was stopped as a difference even when it printed what it should', () => {
  const engine = result({ stdout: 'took 1ms\nend\n', exitCode: null });
  expect(judgeExperiment(experiment({}), engine)).toEqual([
    { part: 'exit code', onlyFrames: false, line: 0, node: '0', engine: 'null' },
  ]);
});

it('knows which expectations have tokens', () => {
  expect(hasTokens(experiment({}))).toBe(true);
  expect(hasTokens(experiment({ expected: 'end\n' }))).toBe(false);
  expect(hasTokens(experiment({ expected: 'end\n', expectedStderr: '<...>\n' }))).toBe(true);
});

it('runs the solution of a challenge', () => {
  expect(experimentProgram(experiment({})).files).toEqual({ 'main.mjs': 'start' });
  expect(experimentProgram(experiment({ solution: 'done' })).files).toEqual({ 'main.mjs': 'done' });
});
