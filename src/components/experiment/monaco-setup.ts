import { shikiToMonaco } from '@shikijs/monaco';
import * as monaco from 'monaco-editor/editor/editor.api';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/wordOperations/register';
import { conf as javascript } from 'monaco-editor/languages/definitions/javascript/javascript';
import { loadHighlighter } from './highlight.ts';

let preparing: Promise<void> | undefined;

/** Gives Monaco the grammar and the themes of the page, once. A failure can be tried again. */
export function prepareMonaco(): Promise<void> {
  preparing ??= prepare().catch((error: unknown) => {
    preparing = undefined;
    throw error;
  });
  return preparing;
}

async function prepare(): Promise<void> {
  const highlighter = await loadHighlighter();
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  monaco.languages.register({ id: 'javascript' });
  monaco.languages.setLanguageConfiguration('javascript', javascript);
  // From the next line on it takes the highlighter's themes only.
  const setBuiltInTheme = monaco.editor.setTheme;
  shikiToMonaco(highlighter, monaco);
  const forced = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = () => {
    monaco.editor.setTheme(pageTheme());
    if (forced.matches) setBuiltInTheme(dark.matches ? 'hc-black' : 'hc-light');
  };
  applyTheme();
  forced.addEventListener('change', applyTheme);
  dark.addEventListener('change', applyTheme);
  new MutationObserver(applyTheme).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
}

function pageTheme(): string {
  return document.documentElement.dataset.theme === 'light' ? 'highwater-light' : 'highwater-dark';
}
