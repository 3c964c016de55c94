import { expect, it } from 'vitest';
import { sortModules } from './sort-modules.ts';

const sources = new Map([
  ['a', "require('shared'); () => require('late');"],
  ['b', "require('shared'); require('own'); require('outside');"],
  ['c', "require('shared'); require('own');"],
  ['shared', ''],
  ['own', ''],
  ['late', ''],
]);

it('gives to io and to crypto what the core does not hold', () => {
  expect(
    sortModules(sources, {
      coreRoots: ['a'],
      ioRoots: ['b'],
      cryptoRoots: ['c'],
      outside: ['outside'],
    }),
  ).toEqual({ core: ['a', 'shared'], io: ['b', 'own'], crypto: ['c', 'own'] });
});

it('refuses a root that this Node has not', () => {
  expect(() =>
    sortModules(sources, { coreRoots: ['z'], ioRoots: [], cryptoRoots: [], outside: [] }),
  ).toThrow(/no module "z"/);
});
