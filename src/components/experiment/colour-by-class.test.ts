import { codeToHtml } from 'shiki';
import { expect, it } from 'vitest';
import { codeThemes } from './code-theme.ts';
import { colourByClass } from './colour-by-class.ts';

const render = (code: string, lang: string) =>
  codeToHtml(code, {
    lang,
    themes: codeThemes,
    defaultColor: false,
    transformers: [colourByClass],
  });

it('writes the colours of code as classes', async () => {
  const html = await render("const word = 'high';", 'js');
  expect(html).toContain('class="hw-');
  expect(html).not.toContain('style=');
});

it('leaves text without a grammar bare', async () => {
  expect(await render('data: high', 'text')).toContain('<span class="line">data: high</span>');
});
