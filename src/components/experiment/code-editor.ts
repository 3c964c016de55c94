/** An editor in a block, whichever it is. */
export interface CodeEditor {
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
