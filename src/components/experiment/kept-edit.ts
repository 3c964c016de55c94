import { concernsEdit, readEdit, removeEdit, writeEdit } from './edits.ts';

/** Something that a block says to its reader below the buttons. */
export interface Notice {
  text: string;
  /** `warning` where the reader may lose something or has to act. */
  tone: 'information' | 'warning';
}

const restored: Notice = {
  text: 'This is your edited code, kept in this browser. Reset brings the original back.',
  tone: 'information',
};
const kept: Notice = {
  text: 'Your edits are kept in this browser. Reset brings the original back.',
  tone: 'information',
};
const outdated: Notice = {
  text: 'This is your edited code, kept in this browser. The original has changed since you edited it; Reset shows the new one.',
  tone: 'warning',
};
const unstored: Notice = {
  text: 'This browser keeps nothing for this site (private mode, or its storage is full): your edits last until you leave the page.',
  tone: 'warning',
};
const changedElsewhere: Notice = {
  text: 'Another tab has changed your edit of this code. This page still shows what it had: your next edit here replaces the other one; load the page again to see it instead.',
  tone: 'warning',
};
const resetElsewhere: Notice = {
  text: 'Another tab has brought the original of this code back. This page still shows your edit: your next edit here keeps it; load the page again to see the original instead.',
  tone: 'warning',
};

/** The reader's edit of one experiment as the browser keeps it, and what is to be said of that. */
export class KeptEdit {
  readonly #say: (notice: Notice | undefined) => void;
  readonly #id: string;
  readonly #original: string;
  /** The code as this page shows it. */
  code: string;

  /** `say` is called with each new notice, and without one when there is nothing to say. */
  constructor(id: string, original: string, say: (notice: Notice | undefined) => void) {
    this.#id = id;
    this.#original = original;
    this.#say = say;
    const edit = readEdit(id);
    this.code = edit?.code ?? original;
    if (!this.edited) say(undefined);
    else say(edit?.original === original ? restored : outdated);
  }

  /** Whether the code is not the original. */
  get edited(): boolean {
    return this.code !== this.#original;
  }

  /** Takes over what the reader wrote. */
  change(code: string): void {
    this.code = code;
    if (!this.edited) {
      removeEdit(this.#id);
      this.#say(undefined);
    } else {
      const stored = writeEdit(this.#id, { code, original: this.#original });
      this.#say(stored ? kept : unstored);
    }
  }

  /** Tells the reader if another tab made this page and the browser's storage differ. */
  onStorage(event: StorageEvent): void {
    if (!concernsEdit(event, this.#id)) return;
    const edit = readEdit(this.#id);
    if ((edit?.code ?? this.#original) === this.code) return;
    this.#say(edit === undefined ? resetElsewhere : changedElsewhere);
  }
}
