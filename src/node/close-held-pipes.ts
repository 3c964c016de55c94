import type { Readable } from 'node:stream';

const everyMs = 500;

/**
 * Closes the output of a program that has ended, once it has been read. A process that escaped every
 * look may hold a pipe open for ever. All of the program's own output is in the pipe by now, so a
 * stream that stays empty has nothing more to give.
 */
export function closeHeldPipes(streams: readonly Readable[]): void {
  for (const stream of streams) {
    let wasEmpty = false;
    const timer = setInterval(() => {
      if (wasEmpty && stream.readableLength === 0) stream.destroy();
      wasEmpty = stream.readableLength === 0;
    }, everyMs);
    if (stream.closed) clearInterval(timer);
    else stream.once('close', () => clearInterval(timer));
  }
}
