import { expect, it } from 'vitest';
import { treeOf } from './run-files.ts';

it('nests files by their folders, whatever they are called', () => {
  const file = (contents: string) => ({ file: { contents } });
  const tree = treeOf({ 'main.mjs': '1', 'a/b/c.js': '2', 'a/d.js': '3', __proto__x: '4' });
  expect(tree).toEqual({
    'main.mjs': file('1'),
    a: { directory: { b: { directory: { 'c.js': file('2') } }, 'd.js': file('3') } },
    __proto__x: file('4'),
  });
});
