import { part } from './block-parts.ts';
import type { CodeEditor } from './code-editor.ts';

/** The code of a block: highlighted text, until the reader edits; an editor from then on. */
export class CodeView {
  readonly #root: HTMLElement;
  readonly #onChange: (code: string) => void;
  #text: string;
  #editor: CodeEditor | undefined;
  #opening: Promise<void> | undefined;

  constructor(root: HTMLElement, text: string, onChange: (code: string) => void) {
    this.#root = root;
    this.#text = text;
    this.#onChange = onChange;
  }

  /** The code as it stands. */
  get text(): string {
    return this.#editor?.value ?? this.#text;
  }

  /** Shows other code, in whatever shows it now. */
  async show(code: string): Promise<void> {
    this.#text = code;
    if (this.#editor) {
      this.#editor.value = code;
      return;
    }
    const { highlight } = await import('./highlight.ts');
    part(this.#root, 'code').innerHTML = await highlight(code);
  }

  /** Opens the editor, or focuses it when it is open. */
  async edit(): Promise<void> {
    if (this.#editor) {
      this.#editor.focus();
      return;
    }
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    const host = part(this.#root, 'editor');
    const hint = part(this.#root, 'editor-hint');
    hint.hidden = false;
    hint.textContent = 'The editor is loading …';
    const touch = matchMedia('(pointer: coarse)').matches;
    try {
      const { createEditor } = touch
        ? await import('./text-area-editor.ts')
        : await import('./monaco-editor.ts');
      const label = `Code of ${part(this.#root, 'title').textContent}`;
      host.hidden = false;
      part(this.#root, 'code').hidden = true;
      const code = this.#text;
      this.#editor = await createEditor(host, { code, label, onChange: this.#onChange });
      // Another experiment may have been chosen while the editor was loading.
      if (this.#text !== code) this.#editor.value = this.#text;
      hint.textContent = this.#editor.hint;
      this.#editor.focus();
    } catch (error) {
      host.hidden = true;
      part(this.#root, 'code').hidden = false;
      const reason = error instanceof Error ? error.message : String(error);
      hint.textContent = `The editor could not be loaded (${reason}). Check the connection and press Edit again.`;
    }
  }
}
