import { expect, it } from 'vitest';
import { createOutputMeter } from './output-meter.ts';

const utf8 = new TextEncoder();

it('keeps a character that is split over two chunks in one piece', () => {
  const meter = createOutputMeter(100);
  const euro = utf8.encode('€');
  expect([...meter.take({ stream: 'stdout', bytes: euro.subarray(0, 2) })]).toEqual([]);
  expect([...meter.take({ stream: 'stdout', bytes: euro.subarray(2) })]).toEqual([
    { type: 'stdout', text: '€' },
  ]);
});

it('shows what is left of a broken character at the end', () => {
  const meter = createOutputMeter(100);
  const events = [...meter.take({ stream: 'stderr', bytes: Uint8Array.of(0xe2, 0x82) })];
  expect([...events, ...meter.end()]).toEqual([{ type: 'stderr', text: '\ufffd' }]);
});

it('counts what comes past the limit of both streams together', () => {
  const meter = createOutputMeter(5);
  expect([...meter.take({ stream: 'stdout', bytes: utf8.encode('abc') })]).toEqual([
    { type: 'stdout', text: 'abc' },
  ]);
  expect([...meter.take({ stream: 'stderr', bytes: utf8.encode('defg') })]).toEqual([
    { type: 'stderr', text: 'de' },
    { type: 'dropped', bytes: 2 },
  ]);
  expect([...meter.take({ stream: 'stdout', bytes: utf8.encode('h') })]).toEqual([
    { type: 'dropped', bytes: 1 },
  ]);
  expect(meter.bytes).toBe(8);
});
