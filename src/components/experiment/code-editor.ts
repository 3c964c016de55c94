/** An editor in a block, whichever it is. */
export interface CodeEditor {
  /** The code as it stands. Setting it is not reported to `onChange`. */
  value: string;
  /** How to leave the editor by keyboard, for the reader. */
  readonly hint: string;
  focus(): void;
}

export interface EditorOptions {
  code: string;
  /** What a screen reader calls the editor. */
  label: string;
  onChange(code: string): void;
}
