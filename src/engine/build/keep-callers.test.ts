import { expect, it } from 'vitest';
import { findKeptEdits, keepCallers } from './keep-callers.ts';
import { readNativeSources } from './native-sources.ts';

it.each([
  ['return f(x);', 'return $kept=f(x);'],
  ['return (a(), b?.());', 'return (a(), $kept=b?.());'],
  ['return a ? f() : 1;', 'return $kept=a ? f() : 1;'],
  ['return a && b.c`x`;', 'return $kept=a && b.c`x`;'],
  ['const g = (a) => (f(a));', 'const g = (a) => ($kept=f(a));'],
  ['if (a) return () =>\n  f();', 'if (a) return () =>\n  $kept=f();'],
  ['(function() { return [1].map((x) => x.y()); })', undefined],
])('keeps the caller in %s', (source, kept) => {
  expect(keepCallers(source)).toBe(
    kept ?? '(function() { return $kept=[1].map((x) => $kept=x.y()); })',
  );
});

it.each([
  'return;',
  'return(a ? b : c)(x);',
  'return f() || 1;',
  'return new F();',
  'return f().x;',
  'return () => { f(); };',
  'async () => f();',
  'async function a() { return f(); }',
  'function* a() { return f(); }',
])('leaves %s alone, where no frame is lost', (source) => {
  expect(keepCallers(source)).toBe(source);
});

it('says where lines have changed that a patch changes too', () => {
  const original = 'a();\nreturn b(() => c());\nreturn d();';
  const patched = 'a();\nreturn b(() => c());\nreturn dd();';
  expect(findKeptEdits(original, patched)).toEqual([[3, 7, 0, 7]]);
});

it('uses a name that Node does not', () => {
  for (const source of readNativeSources().values()) expect(source).not.toContain('$kept');
});
