/** So many headers go to the library at a time. */
const headersAtOnce = 32;

/** Headers as a parser finds them: names and values come in pieces. */
export class HeaderList {
  #fields: string[] = [];
  #values: string[] = [];

  get length(): number {
    return this.#fields.length;
  }

  /** Whether the next name would be one too many to keep. */
  get full(): boolean {
    return this.#fields.length === this.#values.length && this.#fields.length === headersAtOnce - 1;
  }

  addToField(text: string): void {
    if (this.#fields.length === this.#values.length) this.#fields.push('');
    this.#fields.push(`${this.#fields.pop()}${text}`);
  }

  addToValue(text: string): void {
    if (this.#values.length < this.#fields.length) this.#values.push('');
    this.#values.push(`${this.#values.pop()}${text}`);
  }

  /** Gives names and values in turn, and forgets them. */
  take(): string[] {
    const headers = this.#fields.flatMap((field, index) => [
      field,
      (this.#values[index] ?? '').replace(/[ \t]+$/, ''),
    ]);
    this.#fields = [];
    this.#values = [];
    return headers;
  }
}
