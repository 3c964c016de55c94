import * as monaco from 'monaco-editor/editor/editor.api';
import type { CodeEditor, EditorKind, EditorOptions } from './code-editor.ts';
import type { CodeLook } from './code-look.ts';
import { prepareMonaco } from './monaco-setup.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Monaco with the grammar, the themes and the lines of the page, so that code looks the same. */
export async function loadEditor(): Promise<EditorKind> {
  await prepareMonaco();
  return { hint: 'Tab indents. Press Escape, then Tab to leave the editor.', create };
}

function create(host: HTMLElement, options: EditorOptions): CodeEditor {
  const { code, label, describedBy, look } = options;
  const editor = monaco.editor.create(host, {
    ...settingsOf(look),
    value: code,
    language: 'javascript',
    ariaLabel: label,
  });
  // An option of the text and not of the editor, whatever the editor's own option says.
  editor.getModel()?.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  host.querySelector('[role="textbox"]')?.setAttribute('aria-describedby', describedBy);
  const { lineNumbersWidth } = editor.getLayoutInfo();
  editor.updateOptions({ lineDecorationsWidth: look.gutter - lineNumbersWidth });
  const resize = () => {
    host.style.height = `${editor.getContentHeight() + look.scrollbar}px`;
    editor.layout();
  };
  resize();
  editor.onDidContentSizeChange(resize);
  editor.setScrollPosition({ scrollTop: look.scrollTop, scrollLeft: look.scrollLeft });
  editor.setPosition({ lineNumber: look.firstVisibleLine, column: 1 });
  leaveByEscape(editor);

  let replacing = false;
  editor.onDidChangeModelContent(() => {
    if (!replacing) options.onChange(editor.getValue());
  });
  const unreported = (change: () => void) => {
    replacing = true;
    change();
    replacing = false;
  };
  return {
    get value() {
      return editor.getValue();
    },
    set value(text) {
      unreported(() => editor.setValue(text));
    },
    undoes: true,
    replace: (text) => unreported(() => replaceAll(editor, text)),
    focus: () => editor.focus(),
  };
}

function settingsOf(look: CodeLook): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    fontFamily: look.fontFamily,
    fontSize: look.fontSize,
    lineHeight: look.lineHeight,
    letterSpacing: look.letterSpacing,
    padding: { top: look.padding, bottom: look.padding },
    fontLigatures: false,
    tabSize: 2,
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    guides: { indentation: false, bracketPairs: false },
    folding: false,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      useShadows: false,
      // The height stays that of the lines: `look.scrollbar` has the room for it.
      ignoreHorizontalScrollbarInContentHeight: true,
    },
    stickyScroll: { enabled: false },
    contextmenu: false,
    quickSuggestions: false,
    wordBasedSuggestions: 'off',
    unicodeHighlight: { ambiguousCharacters: false },
  };
}

function replaceAll(editor: Editor, text: string): void {
  const range = editor.getModel()?.getFullModelRange();
  if (!range) return;
  editor.pushUndoStop();
  editor.executeEdits('reset', [{ range, text }], [new monaco.Selection(1, 1, 1, 1)]);
  editor.pushUndoStop();
}

/** After Escape, Tab moves the focus on until the editor is entered again (WCAG 2.1.2). */
function leaveByEscape(editor: Editor): void {
  editor.onKeyDown((event) => {
    if (event.keyCode === monaco.KeyCode.Escape) editor.updateOptions({ tabFocusMode: true });
  });
  editor.onDidBlurEditorWidget(() => editor.updateOptions({ tabFocusMode: false }));
}
