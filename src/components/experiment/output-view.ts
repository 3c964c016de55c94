import type { OutputStream } from '#model/run';
import { make } from './block-parts.ts';
import { formatBytes } from './result-text.ts';
import type { Piece } from './terminal/open-line.ts';
import { paintOf } from './terminal/paint.ts';
import { Terminal, type Written } from './terminal/terminal.ts';

/** Characters in one block of the output; the browser skips blocks that are out of sight. */
const blockLength = 16_384;

/** The output of a run as it streams: both streams in order of arrival, told apart, with colours. */
export class OutputView {
  readonly element = make('div', { class: 'hw-output-text' });
  readonly #text: Record<OutputStream, string[]> = { stdout: [], stderr: [] };
  readonly #terminal = new Terminal();
  /** The line that the program may still write over; always last in its block. */
  readonly #open = make('span');
  #block: HTMLElement | undefined;
  #blockFill = 0;
  #lineEnded = true;
  /** The stream that printed last, without the open line. */
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
    this.#show(this.#terminal.write(stream, text));
    if (follow) scroller.scrollTop = scroller.scrollHeight;
  }

  /** Counts output that was not kept. */
  drop(bytes: number): void {
    this.#dropped += bytes;
    this.#droppedNote ??= make('p', { class: 'hw-dropped' });
    this.#droppedNote.textContent = `The limit of kept output is reached: ${formatBytes(this.#dropped)} more were printed, counted and not kept.`;
    this.element.append(this.#droppedNote);
  }

  /** Closes the output: says that there was none, or how stderr is told apart. */
  finish(): void {
    if (this.#block === undefined) {
      this.element.append(make('p', { class: 'hw-nothing' }, 'The program printed nothing.'));
      return;
    }
    this.#show(this.#terminal.end());
    if (this.#text.stderr.length === 0) return;
    const sample = make('span', { class: 'hw-stderr' }, 'stderr');
    this.element.append(make('p', { class: 'hw-legend' }, sample, ' is marked like this.'));
  }

  #show({ settled, open }: Written): void {
    this.#open.remove();
    this.#blockFor(settled).append(...this.#spansOf(settled));
    this.#last = settled.at(-1)?.stream ?? this.#last;
    this.#open.replaceChildren(...this.#spansOf(open));
    this.#block?.append(this.#open);
  }

  #blockFor(settled: readonly Piece[]): HTMLElement {
    // A block begins a line of its own on the page: one is full only where a line ends.
    if (this.#block === undefined || (this.#blockFill >= blockLength && this.#lineEnded)) {
      this.#block = make('pre', { class: 'hw-output-block' });
      this.#blockFill = 0;
      this.element.append(this.#block);
    }
    for (const { text } of settled) this.#blockFill += text.length;
    this.#lineEnded = settled.at(-1)?.text.endsWith('\n') ?? this.#lineEnded;
    return this.#block;
  }

  /** A span for each stretch of one stream. */
  #spansOf(pieces: readonly Piece[]): HTMLElement[] {
    const spans: HTMLElement[] = [];
    let last = this.#last;
    for (const piece of pieces) {
      let span = spans.at(-1);
      if (span === undefined || piece.stream !== last) {
        span = make('span', { class: `hw-${piece.stream}` });
        spans.push(span);
        if (piece.stream === 'stderr' && last !== 'stderr') {
          span.append(make('span', { class: 'sr-only hw-uncopied' }, 'stderr: '));
        }
      }
      last = piece.stream;
      span.append(nodeOf(piece));
    }
    return spans;
  }
}

function nodeOf({ text, style }: Piece): Node {
  const { classes, color, backgroundColor } = paintOf(style);
  if (classes.length === 0 && color === undefined && backgroundColor === undefined) {
    return new Text(text);
  }
  const span = make('span', { class: classes.join(' ') }, text);
  if (color !== undefined) span.style.color = color;
  if (backgroundColor !== undefined) span.style.backgroundColor = backgroundColor;
  return span;
}
