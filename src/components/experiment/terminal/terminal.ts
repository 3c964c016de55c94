import type { OutputStream } from '#model/run';
import { OpenLine, type Piece, push } from './open-line.ts';
import { type OutputToken, splitOutput, tokensOf } from './split-output.ts';
import { applySgr, plainStyle, type TextStyle } from './text-style.ts';

/** What a write changed: text that stays for good, then the line that may still change. */
export interface Written {
  settled: Piece[];
  open: readonly Piece[];
}

/** Tells a control character from text that looks like its name. */
const controlStyle: TextStyle = { ...plainStyle, attributes: new Set(['faint', 'italic']) };

interface StreamState {
  style: TextStyle;
  /** The begin of a sequence whose rest has not come yet. */
  pending: string;
}

/**
 * Shows output as a terminal does, as far as a page that only grows can: colours, `\r`, `\b` and
 * the sequences that move or erase within the line (`ESC [ C D G K`). Both streams share the line
 * and its cursor, as they do in a terminal; each has its own colour. What moves between lines or
 * clears the screen is dropped: a line that has ended stays.
 */
export class Terminal {
  readonly #line = new OpenLine();
  readonly #streams: Record<OutputStream, StreamState> = {
    stdout: { style: plainStyle, pending: '' },
    stderr: { style: plainStyle, pending: '' },
  };

  /** Takes the next text of a stream, however it is cut. */
  write(stream: OutputStream, text: string): Written {
    const state = this.#streams[stream];
    const { tokens, rest } = splitOutput(state.pending + text);
    state.pending = rest;
    return this.#show(stream, tokens);
  }

  /** Shows what was held back of sequences that never ended. */
  end(): Written {
    const settled: Piece[] = [];
    for (const stream of ['stdout', 'stderr'] as const) {
      const shown = this.#show(stream, tokensOf(this.#streams[stream].pending));
      settled.push(...shown.settled);
      this.#streams[stream].pending = '';
    }
    return { settled, open: this.#line.pieces };
  }

  #show(stream: OutputStream, tokens: OutputToken[]): Written {
    const state = this.#streams[stream];
    const settled: Piece[] = [];
    const settle = () => {
      for (const piece of this.#line.take()) push(settled, piece);
    };
    for (const token of tokens) {
      switch (token.kind) {
        case 'text':
        case 'control':
          this.#line.reach(stream);
          this.#line.write({
            text: token.text,
            stream,
            style: token.kind === 'text' ? state.style : controlStyle,
          });
          if (this.#line.full) settle();
          break;
        case 'newline':
          settle();
          push(settled, { text: '\n', stream, style: plainStyle });
          break;
        case 'return':
          this.#line.moveTo(0);
          break;
        case 'backspace':
          this.#line.moveBy(-1);
          break;
        case 'sequence':
          this.#obey(stream, token.parameters, token.final);
          break;
      }
    }
    return { settled, open: this.#line.pieces };
  }

  #obey(stream: OutputStream, parameters: string, final: string): void {
    // Parameters that begin with `<`, `=`, `>` or `?` are private to some terminal.
    if (/^[<-?]/.test(parameters)) return;
    const count = Number.parseInt(parameters, 10) || 1;
    switch (final) {
      case 'm':
        this.#streams[stream].style = applySgr(this.#streams[stream].style, parameters);
        break;
      case 'C':
        this.#line.moveBy(count);
        break;
      case 'D':
        this.#line.moveBy(-count);
        break;
      case 'G':
        this.#line.moveTo(count - 1);
        break;
      case 'K':
        this.#line.erase(erasures[Number(parameters)] ?? 'nothing', stream);
        break;
    }
  }
}

/** What `ESC [ n K` erases, by `n`. */
const erasures = ['end', 'start', 'all'] as const;
