import type { CodeLook } from './code-look.ts';

/** An editor in a block, whichever it is. */
export interface CodeEditor {
  /** The code as it stands. Setting it is not reported to `onChange`, and can't be undone. */
  value: string;
  /** Whether the reader can undo a `replace`. */
  readonly undoes: boolean;
  /** Sets the code as one step that the reader can undo; only the undoing is reported. */
  replace(code: string): void;
  readonly focus: () => void;
}

export interface EditorOptions {
  code: string;
  /** What a screen reader calls the editor. */
  label: string;
  /** Id of the element that says how to use the editor. */
  describedBy: string;
  /** How the code looks that the editor takes the place of. */
  look: CodeLook;
  onChange(code: string): void;
}

/** A way to edit code, loaded and ready to be put on the page at once. */
export interface EditorKind {
  /** How to use the editor, for the reader; empty if there is nothing to know. */
  hint: string;
  create(host: HTMLElement, options: EditorOptions): CodeEditor;
}
