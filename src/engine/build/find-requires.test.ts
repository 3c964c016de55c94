import { expect, it } from 'vitest';
import { findRequires } from './find-requires.ts';

it('finds what is required while the module is evaluated', () => {
  const source = `const { a } = require('one');
    if (x) require('two').b();
    const lazy = () => require('three');
    function later() { return require('four'); }
    class C { m() { require('five'); } }`;
  expect(findRequires(source)).toEqual(['one', 'two']);
});
