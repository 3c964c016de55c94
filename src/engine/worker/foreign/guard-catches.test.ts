import { expect, it } from 'vitest';
import { changeText } from './change-text.ts';
import { guardCatches, withoutGuards } from './guard-catches.ts';
import { readTokens } from './tokens.ts';

const change = (source: string) =>
  changeText(source, guardCatches(source, [...readTokens(source)]));
const guarded = (source: string): string => change(source).text.replaceAll('ɪ', '');

it('passes what is caught through a function', () => {
  expect(guarded('try { f() } catch (e) { g(e) }')).toBe(
    'try { f() } catch (e) {e=caught(e); g(e) }',
  );
  expect(guarded('try {} catch ({ message, code = "x" }) { g() }')).toBe(
    'try {} catch (error) {let { message, code = "x" }=caught(error); g() }',
  );
});

it('leaves alone what is no such clause', () => {
  for (const text of [
    'p.catch((e) => {})',
    'try {} catch {}',
    '"try {} catch (e) {}"',
    'const o = { catch(e) {} }',
    '// } catch (e) {',
  ]) {
    expect(guarded(text)).toBe(text);
  }
});

it('runs as before, with the value that the function gives', () => {
  const { text } = change(
    'const seen = []; try { throw 1 } catch (a) { seen.push(a) }\n' +
      'try { throw { b: 2 } } catch ({ b }) { seen.push(b) } return seen',
  );
  const value = (caught: unknown): unknown => (typeof caught === 'number' ? caught + 1 : caught);
  expect(new Function('ɪcaught', text)(value)).toEqual([2, 2]);
});

it('tells what it changed in which line', () => {
  const { edits } = change('a\ntry {} catch (e) { b }');
  expect([...edits]).toEqual([[2, [{ at: 18, removed: 0, added: 13 }]]]);
});

it('gives the text back that the program wrote', () => {
  for (const text of [
    'function f() { try { f() } catch (e) { g(e) } }',
    'try {} catch ({ message, code = "x" }) { g() } try {} catch (b) {}',
    'e = caught(e);',
  ]) {
    expect(withoutGuards(change(text).text)).toBe(text);
  }
});
