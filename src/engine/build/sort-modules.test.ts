import { expect, it } from 'vitest';
import { sortModules } from './sort-modules.ts';

const sources = new Map([
  ['a', "require('shared'); () => require('late');"],
  ['b', "require('shared'); require('own'); require('outside');"],
  ['c', "require('shared'); require('own');"],
  ['d', "require('own'); require('late');"],
  ['shared', ''],
  ['own', ''],
  ['late', ''],
]);

it('gives to a script what those do not hold that it comes after', () => {
  const sorted = sortModules(
    sources,
    [
      { name: 'core', roots: ['a'], after: [] },
      { name: 'io', roots: ['b'], after: ['core'] },
      { name: 'crypto', roots: ['c'], after: ['core'] },
      { name: 'rare', roots: ['d'], after: ['core', 'io'] },
    ],
    ['outside'],
  );
  expect(Object.fromEntries(sorted)).toEqual({
    core: ['a', 'shared'],
    io: ['b', 'own'],
    crypto: ['c', 'own'],
    rare: ['d', 'late'],
  });
});

it('refuses a root that this Node has not', () => {
  const plan = { name: 'core', roots: ['z'], after: [] };
  expect(() => sortModules(sources, [plan], [])).toThrow(/no module "z"/);
});
