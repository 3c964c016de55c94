import { AnsiUp } from 'ansi_up';
import type { OutputStream } from '#model/run';
import { element } from './block-parts.ts';
import { formatBytes } from './result-text.ts';

/** Characters in one block of the output; the browser skips blocks that are out of sight. */
const blockLength = 16_384;

/** The output of a run as it streams: both streams in order of arrival, told apart, with colours. */
export class OutputView {
  readonly element = element('div', 'hw-output-text');
  readonly #text: Record<OutputStream, string[]> = { stdout: [], stderr: [] };
  readonly #colours: Record<OutputStream, AnsiUp> = { stdout: colours(), stderr: colours() };
  #block: HTMLElement | undefined;
  #blockFill = 0;
  #last: OutputStream | undefined;
  #dropped = 0;
  #droppedNote: HTMLElement | undefined;

  /** All that was kept of one stream, as printed. */
  text(stream: OutputStream): string {
    return this.#text[stream].join('');
  }

  /** Bytes that were printed past the limit and counted only. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Appends text; the view stays at the end if it was there. */
  append(stream: OutputStream, text: string): void {
    this.#text[stream].push(text);
    const scroller = this.element.parentElement ?? this.element;
    const follow = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 24;
    const span = element('span', `hw-${stream}`);
    if (stream === 'stderr' && this.#last !== 'stderr') {
      span.append(element('span', 'sr-only', 'stderr: '));
    }
    this.#last = stream;
    span.insertAdjacentHTML('beforeend', this.#colours[stream].ansi_to_html(text));
    this.#blockFor(text.length).append(span);
    if (follow) scroller.scrollTop = scroller.scrollHeight;
  }

  /** Counts output that was not kept. */
  drop(bytes: number): void {
    this.#dropped += bytes;
    this.#droppedNote ??= element('p', 'hw-dropped');
    this.#droppedNote.textContent = `The limit of kept output is reached: ${formatBytes(this.#dropped)} more were printed, counted and not kept.`;
    this.element.append(this.#droppedNote);
  }

  /** Closes the output: says that there was none, or how stderr is told apart. */
  finish(): void {
    if (this.#last === undefined) {
      this.element.append(element('p', 'hw-nothing', 'The program printed nothing.'));
    } else if (this.#text.stderr.length > 0) {
      const sample = element('span', 'hw-stderr', 'stderr');
      this.element.append(element('p', 'hw-legend', '', sample, new Text(' is marked like this.')));
    }
  }

  #blockFor(length: number): HTMLElement {
    if (this.#block === undefined || this.#blockFill + length > blockLength) {
      this.#block = element('pre', 'hw-output-block');
      this.#blockFill = 0;
      this.element.append(this.#block);
    }
    this.#blockFill += length;
    return this.#block;
  }
}

function colours(): AnsiUp {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  ansi.url_allowlist = {};
  return ansi;
}
