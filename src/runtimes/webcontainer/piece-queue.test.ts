import { expect, it, vi } from 'vitest';
import { createFrameDecoder } from './frame-decoder.ts';
import { createPieceQueue, type PieceQueue } from './piece-queue.ts';

const mark = '<mark>';
const frame = (kind: string, text: string) =>
  `${mark}${kind}${Buffer.from(text).toString('base64')}.`;

/** The queue of a terminal in the hands of the test. */
function openQueue(mostRaw = 2 ** 20) {
  const overflow = vi.fn<() => void>();
  let terminal: ReadableStreamDefaultController<string> | undefined;
  const output = new ReadableStream<string>({
    start(controller) {
      terminal = controller;
    },
  });
  const queue = createPieceQueue(output, createFrameDecoder(mark), { mostRaw, overflow });
  return {
    queue,
    overflow,
    show: (text: string) => terminal?.enqueue(text),
    close: () => terminal?.close(),
  };
}

/** A queue of a terminal that has shown these texts, and has closed. */
async function queueOf(texts: string[], mostRaw?: number) {
  const { queue, overflow, show, close } = openQueue(mostRaw);
  for (const text of texts) show(text);
  close();
  await queue.closed;
  return { queue, overflow };
}

/** All that a queue gives, each piece in short. */
async function drain(queue: PieceQueue): Promise<string[]> {
  const shown: string[] = [];
  for (;;) {
    const piece = await queue.next();
    if (piece === undefined) return shown;
    if (piece.kind === 'output') shown.push(`${piece.stream} ${Buffer.from(piece.bytes)}`);
    else shown.push(piece.kind === 'raw' ? `raw ${piece.text}` : piece.kind);
  }
}

it('joins what waits and goes on with the same, and keeps the order', async () => {
  const { queue } = await queueOf([
    frame('h', 'v24.0.0'),
    frame('o', 'a'),
    frame('o', 'bc'),
    frame('e', 'd'),
    frame('o', 'e'),
    'node: ',
    'f',
    frame('c', ''),
    'child',
  ]);
  expect(await drain(queue)).toEqual([
    'hello',
    'stdout abc',
    'stderr d',
    'stdout e',
    'raw node: f',
    'raw child',
  ]);
});

it('gives pieces of at most 64 KiB, and a larger one whole', async () => {
  const line = frame('o', 'x'.repeat(30_000));
  const { queue } = await queueOf([line, line, line, frame('o', 'y'.repeat(70_000)), line]);
  const lengths = (await drain(queue)).map((text) => text.length - 'stdout '.length);
  expect(lengths).toEqual([60_000, 30_000, 70_000, 30_000]);
});

it('takes no more text without frames than may wait, and says so once', async () => {
  const { queue, overflow } = await queueOf(['x'.repeat(60), 'y'.repeat(60), 'z'.repeat(60)], 100);
  expect(overflow).toHaveBeenCalledOnce();
  expect(await drain(queue)).toEqual([`raw ${'x'.repeat(60)}${'y'.repeat(60)}`]);
});

it('counts as waiting only what nobody has asked for', async () => {
  const { queue, overflow, show } = openQueue(100);
  for (const character of ['x', 'y']) {
    show(character.repeat(60));
    expect(await queue.next()).toMatchObject({ text: character.repeat(60) });
  }
  expect(overflow).not.toHaveBeenCalled();
});

it('ends a wait when it is closed, also of a terminal that never closes', async () => {
  const { queue } = openQueue();
  const next = queue.next();
  queue.close();
  expect(await next).toBeUndefined();
});

it('waits for the last output of a program that has ended, as long as some comes', async () => {
  vi.useFakeTimers();
  const { queue, show } = openQueue();
  const closing = queue.closeWhenQuiet();
  for (const text of ['a', 'b', 'c']) {
    await vi.advanceTimersByTimeAsync(2500);
    show(frame('o', text));
  }
  show(frame('x', ''));
  await vi.advanceTimersByTimeAsync(5000);
  await closing;
  expect(await drain(queue)).toEqual(['stdout abc']);
  vi.useRealTimers();
});
