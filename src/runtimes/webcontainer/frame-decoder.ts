import type { OutputStream } from '#model/run';

/** What the terminal of a program shows, taken apart; `guest/preload.cjs` makes the frames. */
export type Piece =
  /** Bytes that the program wrote to one of its streams. */
  | { kind: 'output'; stream: OutputStream; bytes: Uint8Array }
  /** The preload has taken over; `nodeVersion` is the program's `process.version`. */
  | { kind: 'hello'; nodeVersion: string }
  /**
   * Text that came without a frame. It is stderr, where Node says by itself what is wrong, except
   * between the start of the first child, which may share the terminal, and the exit of the
   * program. Nothing holds its writer back.
   */
  | { kind: 'raw'; stream: OutputStream; text: string }
  /** The program has ended because one of its streams held more than it may: so many chunks. */
  | { kind: 'full'; chunks: number };

export interface FrameDecoder {
  /** Whether the program has begun to exit, so that all that it printed itself has come. */
  readonly isExiting: boolean;
  /** The pieces that `text` completes. */
  push(text: string): Piece[];
  /** What is left when the terminal has closed. */
  end(): Piece[];
}

/** Takes the text of a terminal apart; frames begin with `mark`. No part of a frame becomes text. */
export function createFrameDecoder(mark: string): FrameDecoder {
  let held = '';
  let rawStream: OutputStream = 'stderr';
  let isExiting = false;

  function raw(text: string): Piece[] {
    if (text === '') return [];
    // The terminal sends "\r\n" for each line feed.
    const lines = text.replaceAll('\r\n', '\n');
    return [{ kind: 'raw', stream: rawStream, text: lines }];
  }

  function frame(kind: string, payload: string): Piece[] {
    const bytes = fromBase64(payload);
    switch (kind) {
      case 'o':
        return [{ kind: 'output', stream: 'stdout', bytes }];
      case 'e':
        return [{ kind: 'output', stream: 'stderr', bytes }];
      case 'h':
        return [{ kind: 'hello', nodeVersion: new TextDecoder().decode(bytes) }];
      case 'c':
        rawStream = 'stdout';
        return [];
      case 'x':
        isExiting = true;
        rawStream = 'stderr';
        return [];
      case 'm':
        isExiting = true;
        return [{ kind: 'full', chunks: Number(new TextDecoder().decode(bytes)) }];
      default:
        throw new Error(`The program sent a frame of the unknown kind ${JSON.stringify(kind)}.`);
    }
  }

  return {
    get isExiting() {
      return isExiting;
    },
    push(text) {
      held += text;
      const pieces: Piece[] = [];
      for (;;) {
        const start = held.indexOf(mark);
        if (start === -1) break;
        pieces.push(...raw(held.slice(0, start)));
        held = held.slice(start);
        const end = held.indexOf('.', mark.length);
        if (end === -1) return pieces;
        pieces.push(...frame(held.charAt(mark.length), held.slice(mark.length + 1, end)));
        held = held.slice(end + 1);
      }
      const kept = undecided(held, mark);
      pieces.push(...raw(held.slice(0, held.length - kept)));
      held = held.slice(held.length - kept);
      return pieces;
    },
    end() {
      // A frame that was cut off by the end of the process is not text.
      const rest = held.startsWith(mark) ? '' : held;
      held = '';
      return raw(rest);
    },
  };
}

/** Characters at the end of `text` that may yet become a mark or one line ending. */
function undecided(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length -= 1) {
    if (mark.startsWith(text.slice(-length))) return length;
  }
  return text.endsWith('\r') ? 1 : 0;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
