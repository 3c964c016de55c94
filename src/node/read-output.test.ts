import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { RunEvent } from '#model/run';
import { readOutput } from './read-output.ts';

function open(limitBytes = 1000) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const output = readOutput({ streams, limitBytes, replacements: [] });
  const close = (): void => {
    streams.stdout.end();
    streams.stderr.end();
  };
  return { ...streams, ...output, close };
}

async function textOf(events: AsyncIterable<RunEvent>): Promise<string> {
  let text = '';
  for await (const event of events) if (event.type === 'stdout') text += event.text;
  return text;
}

it('never splits a character that is spread over chunks', async () => {
  const { stdout, events, close } = open();
  const bytes = Buffer.from('€😀é');
  const chunks: string[] = [];
  for (const byte of bytes) {
    stdout.write(Buffer.of(byte));
    await new Promise(setImmediate);
  }
  close();
  for await (const event of events) if (event.type === 'stdout') chunks.push(event.text);
  expect(chunks.join('')).toBe('€😀é');
});

it('waits for the rest of a character before it gives it', async () => {
  const { stdout, events, close } = open();
  const [first, ...rest] = Buffer.from('é');
  stdout.write(Buffer.of(0x61, first ?? 0));
  expect((await events.next()).value).toEqual({ type: 'stdout', text: 'a' });
  stdout.write(Buffer.from(rest));
  expect((await events.next()).value).toEqual({ type: 'stdout', text: 'é' });
  close();
});

it('decodes invalid bytes, and a character cut by the end, as replacement characters', async () => {
  const { stdout, events, close } = open();
  stdout.write(Buffer.from([0x61, 0xff, 0x62, 0xe2, 0x82]));
  close();
  expect(await textOf(events)).toBe('a\uFFFDb\uFFFD');
});

it('keeps a byte order mark', async () => {
  const { stdout, events, close } = open();
  stdout.write('\uFEFFx');
  close();
  expect(await textOf(events)).toBe('\uFEFFx');
});

it('keeps whole characters up to the limit and counts every byte after it', async () => {
  const { stdout, events, tally, close } = open(10);
  stdout.write('€€€€€');
  stdout.write('more');
  close();
  const all: RunEvent[] = [];
  for await (const event of events) all.push(event);
  expect(all).toEqual([
    { type: 'stdout', text: '€€€' },
    { type: 'dropped', bytes: 10 },
  ]);
  expect(tally.bytes).toBe(19);
});

it('keeps output of exactly the limit without a dropped event', async () => {
  const { stdout, stderr, events, close } = open(10);
  stdout.write('12345');
  stderr.write('67890');
  close();
  const all: RunEvent[] = [];
  for await (const event of events) all.push(event);
  expect(all).toEqual([
    { type: 'stdout', text: '12345' },
    { type: 'stderr', text: '67890' },
  ]);
});

it('adds up dropped bytes instead of telling of each chunk', async () => {
  const { stdout, events, close } = open(1);
  const all: RunEvent[] = [];
  const reading = (async () => {
    for await (const event of events) all.push(event);
  })();
  for (let chunk = 0; chunk < 1000; chunk += 1) {
    stdout.write('x'.repeat(100));
    await new Promise(setImmediate);
  }
  close();
  await reading;
  const dropped = all.filter(({ type }) => type === 'dropped');
  expect(dropped.length).toBeLessThan(100);
  expect(
    dropped.reduce((sum, event) => sum + (event.type === 'dropped' ? event.bytes : 0), 0),
  ).toBe(99_999);
});

it('gives the output of both streams in the order of its arrival', async () => {
  const { stdout, stderr, events, close } = open();
  const all: RunEvent[] = [];
  const reading = (async () => {
    for await (const event of events) all.push(event);
  })();
  for (const [stream, text] of [
    [stderr, '1'],
    [stdout, '2'],
    [stderr, '3'],
  ] as const) {
    stream.write(text);
    await new Promise(setImmediate);
  }
  close();
  await reading;
  expect(all.map((event) => ('text' in event ? event.text : ''))).toEqual(['1', '2', '3']);
});

it('fails if a stream fails', async () => {
  const { stdout, events } = open();
  stdout.destroy(new Error('broken'));
  await expect(events.next()).rejects.toThrow('broken');
});

it('notices that V8 ran out of heap even where the sentence is cut in two', async () => {
  const { stderr, events, tally, close } = open();
  stderr.write('FATAL ERROR: JavaScript he');
  await events.next();
  stderr.write('ap out of memory');
  close();
  await textOf(events);
  expect(tally.heapExhausted).toBe(true);
});
