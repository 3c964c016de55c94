import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import javascript from 'shiki/langs/javascript.mjs';
import { codeThemes } from './code-theme.ts';
import { colourByClass } from './colour-by-class.ts';

let loading: Promise<HighlighterCore> | undefined;

/** The highlighter of all experiment code: the same at build, in the browser and in the editor. */
export function loadHighlighter(): Promise<HighlighterCore> {
  loading ??= createHighlighterCore({
    themes: [codeThemes.light, codeThemes.dark],
    langs: [javascript],
    engine: createJavaScriptRegexEngine(),
  });
  return loading;
}

/**
 * `<pre class="shiki">` with one `<span class="line">` a line, for both themes at once. The text
 * can be focused to scroll it, so it has a name for screen readers.
 */
export async function highlight(code: string, label: string): Promise<string> {
  const highlighter = await loadHighlighter();
  return highlighter.codeToHtml(code.replace(/\n$/, ''), {
    lang: 'javascript',
    themes: { light: 'highwater-light', dark: 'highwater-dark' },
    defaultColor: false,
    transformers: [
      colourByClass,
      {
        pre({ properties }) {
          properties.role = 'group';
          properties['aria-label'] = label;
        },
      },
    ],
  });
}
