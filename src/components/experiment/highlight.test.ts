import { expect, it } from 'vitest';
import { roleOf } from './code-theme.ts';
import { highlight } from './highlight.ts';

it('colours code by class, with no element around text of the usual colour', async () => {
  const html = await highlight('// a\nconst b = 1;\n', 'Code of a test');
  expect(html).toContain('<span class="line"><span class="hw-comment">// a</span></span>');
  expect(html).toContain(
    '<span class="hw-keyword">const</span> b <span class="hw-punctuation">=</span>',
  );
  expect(html).not.toContain('style=');
});

it('refuses a colour that no role has', () => {
  expect(() => roleOf('#ABCDEF')).toThrow('No role of code has the colour #ABCDEF.');
});
