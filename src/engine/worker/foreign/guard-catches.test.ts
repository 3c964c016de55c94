import { expect, it } from 'vitest';
import { guardCatches } from './guard-catches.ts';

const guarded = (source: string): string => guardCatches(source).text.replaceAll('ɪ', '');

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
  const { text } = guardCatches(
    'const seen = []; try { throw 1 } catch (a) { seen.push(a) }\n' +
      'try { throw { b: 2 } } catch ({ b }) { seen.push(b) } return seen',
  );
  const value = (caught: unknown): unknown => (typeof caught === 'number' ? caught + 1 : caught);
  expect(new Function('ɪcaught', text)(value)).toEqual([2, 2]);
});

it('tells what it changed in which line', () => {
  const { edits } = guardCatches('a\ntry {} catch (e) { b }');
  expect([...edits]).toEqual([[2, [{ at: 18, removed: 0, added: 13 }]]]);
});
