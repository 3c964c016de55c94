import type { FrameDecoder, Piece } from './frame-decoder.ts';
import { settlesWithin } from './within.ts';

/** Bytes or characters up to which pieces of one kind are given as one. */
const mostJoined = 65_536;

/** How long a terminal shows nothing after which nothing more is expected of it, in milliseconds. */
const quietMs = { exiting: 500, otherwise: 3000 };

/** What a terminal has shown and nobody has asked for yet. */
export interface PieceQueue {
  /**
   * The next piece, joined with what waits behind it and is of its kind, since many small ones cost
   * the page more than what they hold; undefined once the terminal has closed and all was
   * given.
   */
  next(): Promise<Piece | undefined>;
  /** Settles when the terminal has closed. */
  readonly closed: Promise<void>;
  /**
   * Closes the queue of a program that has ended, once the terminal has closed or shows nothing more:
   * not every terminal says that it has closed.
   */
  closeWhenQuiet(): Promise<void>;
  /** Ends the queue, whether or not the terminal closes. */
  close(): void;
}

/**
 * Reads a terminal without a pause, since it can't be held back, and queues what it shows. The
 * preload keeps what waits in frames small; of what comes without a frame more than `mostRaw`
 * characters may not wait: then `overflow` is called, once.
 */
export function createPieceQueue(
  output: ReadableStream<string>,
  decoder: FrameDecoder,
  { mostRaw, overflow }: { mostRaw: number; overflow(): void },
): PieceQueue {
  const pieces: Piece[] = [];
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  let isClosed = false;
  let chunks = 0;
  let waitingRaw = 0;
  let overflowed = false;
  let wake = (): void => undefined;

  function add(more: Piece[]): void {
    for (const piece of more) {
      if (piece.kind === 'raw') waitingRaw += piece.text.length;
      if (!overflowed) pieces.push(piece);
      if (waitingRaw <= mostRaw || overflowed) continue;
      overflowed = true;
      overflow();
    }
    wake();
  }

  async function read(): Promise<void> {
    const reader = output.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks += 1;
      add(decoder.push(value));
    }
  }

  function end(): void {
    if (isClosed) return;
    isClosed = true;
    add(decoder.end());
    close();
  }

  // A terminal that fails has closed: why is told by whatever ended its container.
  read().then(end, end);
  return {
    closed,
    async closeWhenQuiet() {
      for (let seen = -1; !isClosed && seen !== chunks; ) {
        seen = chunks;
        await settlesWithin(closed, quietMs[decoder.isExiting ? 'exiting' : 'otherwise']);
      }
      end();
    },
    close: end,
    async next() {
      while (pieces.length === 0) {
        if (isClosed) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const piece = join(pieces);
      if (piece?.kind === 'raw') waitingRaw -= piece.text.length;
      return piece;
    },
  };
}

/** Takes the first piece out of `pieces`, with those behind it that go on with the same. */
function join(pieces: Piece[]): Piece | undefined {
  const [first] = pieces;
  if (first?.kind !== 'output' && first?.kind !== 'raw') return pieces.shift();
  let size = 0;
  const other = pieces.findIndex((piece) => {
    if (piece.kind !== first.kind || piece.stream !== first.stream) return true;
    size += sizeOf(piece);
    return size > mostJoined;
  });
  const joined = pieces.splice(0, other === -1 ? pieces.length : Math.max(other, 1));
  if (joined.length === 1) return first;
  if (first.kind === 'raw') {
    const text = joined.map((piece) => (piece.kind === 'raw' ? piece.text : '')).join('');
    return { ...first, text };
  }
  return {
    ...first,
    bytes: concat(joined.flatMap((it) => (it.kind === 'output' ? it.bytes : []))),
  };
}

function sizeOf(piece: Extract<Piece, { stream: unknown }>): number {
  return piece.kind === 'raw' ? piece.text.length : piece.bytes.length;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
