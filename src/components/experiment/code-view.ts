import { button, part } from './block-parts.ts';
import type { CodeEditor, EditorKind } from './code-editor.ts';
import { lookOf } from './code-look.ts';
import { keepInPlace } from './keep-in-place.ts';
import { reasonOf } from './reason-of.ts';

const loading = 'The editor is loading …';

/**
 * The code of a block: highlighted text, until the reader edits; an editor from then on. Neither
 * shows the newline that ends a file: it is taken off and put back here.
 */
export class CodeView {
  readonly #root: HTMLElement;
  readonly #onChange: (code: string) => void;
  #text: string;
  #ending = '';
  #editor: CodeEditor | undefined;
  #opening: Promise<void> | undefined;

  constructor(root: HTMLElement, code: string, onChange: (code: string) => void) {
    this.#root = root;
    this.#text = this.#withoutEnding(code);
    this.#onChange = onChange;
  }

  #withoutEnding(code: string): string {
    this.#ending = code.endsWith('\n') ? '\n' : '';
    return code.slice(0, code.length - this.#ending.length);
  }

  get #label(): string {
    return `Code of ${part(this.#root, 'title').textContent.trim()}`;
  }

  /** Shows other code, in whatever shows it now. */
  async show(code: string): Promise<void> {
    this.#text = this.#withoutEnding(code);
    if (this.#editor) {
      this.#editor.value = this.#text;
      return;
    }
    const { highlight } = await import('./highlight.ts');
    part(this.#root, 'code').innerHTML = await highlight(this.#text, this.#label);
  }

  /** Brings other code back, as a step that can be undone where the editor has one. */
  async reset(code: string): Promise<void> {
    if (this.#editor) this.#editor.replace(this.#withoutEnding(code));
    else await this.show(code);
    const next = this.#editor?.undoes ? this.#editor : button(this.#root, 'edit');
    keepInPlace(part(this.#root, 'toolbar'), () => next.focus());
  }

  /** Opens the editor, or focuses it when it is open. */
  async edit(): Promise<void> {
    if (this.#editor) {
      keepInPlace(part(this.#root, 'toolbar'), this.#editor.focus);
      return;
    }
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    this.#tell(loading);
    const touch = matchMedia('(pointer: coarse)').matches;
    try {
      const { loadEditor } = touch
        ? await import('./text-area-editor.ts')
        : await import('./monaco-editor.ts');
      const kind = await loadEditor();
      keepInPlace(part(this.#root, 'toolbar'), () => {
        this.#replaceCode(kind);
        this.#tell('');
        this.#hint(kind.hint);
        this.#editor?.focus();
      });
    } catch (error) {
      this.#tell(
        `The editor could not be loaded (${reasonOf(error)}). Check the connection and press Edit again; if that does not help, load the page again.`,
      );
    }
  }

  #replaceCode(kind: EditorKind): void {
    const host = part(this.#root, 'editor');
    const code = part(this.#root, 'code');
    const pre = code.querySelector('pre');
    if (!pre) throw new Error('The block has no code to edit.');
    const look = lookOf(pre);
    host.hidden = false;
    code.hidden = true;
    try {
      this.#editor = kind.create(host, {
        code: this.#text,
        label: this.#label,
        describedBy: part(this.#root, 'editor-hint').id,
        look,
        onChange: (text) => this.#onChange(text + this.#ending),
      });
    } catch (error) {
      host.hidden = true;
      code.hidden = false;
      throw error;
    }
  }

  /** Says what happens, to screen readers as well. */
  #tell(text: string): void {
    this.#hint(text);
    part(this.#root, 'status').textContent = text;
  }

  #hint(text: string): void {
    const hint = part(this.#root, 'editor-hint');
    hint.textContent = text;
    hint.hidden = text === '';
  }
}
