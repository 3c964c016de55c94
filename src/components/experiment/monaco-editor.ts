import { shikiToMonaco } from '@shikijs/monaco';
import * as monaco from 'monaco-editor/editor/editor.api';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/editor/contrib/bracketMatching/browser/bracketMatching';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard';
import 'monaco-editor/editor/contrib/comment/browser/comment';
import 'monaco-editor/editor/contrib/find/browser/findController';
import 'monaco-editor/editor/contrib/indentation/browser/indentation';
import 'monaco-editor/editor/contrib/linesOperations/browser/linesOperations';
import 'monaco-editor/editor/contrib/multicursor/browser/multicursor';
import 'monaco-editor/editor/contrib/wordOperations/browser/wordOperations';
import { conf as javascript } from 'monaco-editor/languages/definitions/javascript/javascript';
import type { CodeEditor, EditorOptions } from './code-editor.ts';
import { loadHighlighter } from './highlight.ts';

const themeOf = () =>
  document.documentElement.dataset.theme === 'light' ? 'highwater-light' : 'highwater-dark';

/** Beyond this height the editor scrolls inside, so that what is below it stays in reach. */
const highestPx = 1200;

let preparing: Promise<void> | undefined;

async function prepare(): Promise<void> {
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  monaco.languages.register({ id: 'javascript' });
  monaco.languages.setLanguageConfiguration('javascript', javascript);
  shikiToMonaco(await loadHighlighter(), monaco);
  new MutationObserver(() => monaco.editor.setTheme(themeOf())).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
}

/** Monaco with the grammar and the themes of the page, so that code looks the same in both. */
export async function createEditor(host: HTMLElement, options: EditorOptions): Promise<CodeEditor> {
  preparing ??= prepare().catch((error: unknown) => {
    preparing = undefined;
    throw error;
  });
  await preparing;
  const style = getComputedStyle(host);
  const editor = monaco.editor.create(host, {
    value: options.code,
    language: 'javascript',
    theme: themeOf(),
    ariaLabel: options.label,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    tabSize: 2,
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    folding: false,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 12,
    padding: { top: 12, bottom: 12 },
    scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
    stickyScroll: { enabled: false },
    contextmenu: false,
    quickSuggestions: false,
    wordBasedSuggestions: 'off',
    unicodeHighlight: { ambiguousCharacters: false },
  });
  const resize = () => {
    host.style.height = `${Math.min(editor.getContentHeight(), highestPx)}px`;
  };
  resize();
  editor.onDidContentSizeChange(resize);
  let replacing = false;
  editor.onDidChangeModelContent(() => {
    if (!replacing) options.onChange(editor.getValue());
  });
  leaveByEscape(editor);
  // An action and not a command: commands are shared by all editors of a page.
  editor.addAction({
    id: 'highwater.run',
    label: 'Run',
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run() {
      const pressed = { key: 'Enter', ctrlKey: true, bubbles: true };
      host.dispatchEvent(new KeyboardEvent('keydown', pressed));
    },
  });
  return {
    hint: 'Tab indents. Press Escape, then Tab to leave the editor. Edits are kept in this browser.',
    get value() {
      return editor.getValue();
    },
    set value(code) {
      replacing = true;
      editor.setValue(code);
      replacing = false;
    },
    focus: () => editor.focus(),
  };
}

/** After Escape, Tab moves the focus on until the editor is entered again (WCAG 2.1.2). */
function leaveByEscape(editor: monaco.editor.IStandaloneCodeEditor): void {
  editor.onKeyDown((event) => {
    if (event.keyCode === monaco.KeyCode.Escape) editor.updateOptions({ tabFocusMode: true });
  });
  editor.onDidBlurEditorWidget(() => editor.updateOptions({ tabFocusMode: false }));
}
