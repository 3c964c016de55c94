import { expect, it } from 'vitest';
import { v8Column } from './v8-column.ts';

/** The column for the place after `|`, and the one that is expected, marked by `^`. */
function columns(marked: string): [number, number] {
  const line = marked.replace(/[|^]/g, '');
  const place = marked.replace('^', '').indexOf('|') + 1;
  return [v8Column(line, place, 'JavaScriptCore'), marked.replace('|', '').indexOf('^') + 1];
}

it.each([
  'a ^call|(b);',
  '^emitErrorNT|(self, err);',
  'stream.^write|(chunk)',
  'x = ^new Foo|()',
  'x = ^new a.b.Foo|(1)',
  'null|.^name',
  'this.^#p|()',
  '(function () {})^|()',
])('finds in "%s" what V8 names', (marked) => {
  const [found, expected] = columns(marked);
  expect(found).toBe(expected);
});

it('leaves what Firefox gives, but for the parenthesis of a call that begins a statement', () => {
  expect(v8Column('  return f(1);', 10, 'SpiderMonkey')).toBe(10);
  expect(v8Column('  validate(1);', 11, 'SpiderMonkey')).toBe(3);
});
