import type { FrameDecoder, Piece } from './frame-decoder.ts';

/** What a terminal has shown and nobody has asked for yet. */
export interface PieceQueue {
  /** The next piece; undefined once the terminal has closed and all was given. */
  next(): Promise<Piece | undefined>;
  /** Settles when the terminal has closed. */
  readonly closed: Promise<void>;
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
    close: end,
    async next() {
      while (pieces.length === 0) {
        if (isClosed) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const piece = pieces.shift();
      if (piece?.kind === 'raw') waitingRaw -= piece.text.length;
      return piece;
    },
  };
}
