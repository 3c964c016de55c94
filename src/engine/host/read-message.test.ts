import { expect, it } from 'vitest';
import { readMessage } from './read-message.ts';

it('reads the messages of the engine', () => {
  const bytes = Uint8Array.of(104, 105);
  for (const message of [
    { type: 'ready' },
    { type: 'started' },
    { type: 'output', stream: 'stdout', bytes },
    { type: 'output', stream: 'stderr', bytes },
    { type: 'exit', code: 0 },
    { type: 'exit', code: -1 },
    { type: 'signal', signal: 'SIGTERM' },
    { type: 'overflow', limit: 'heap', chunks: 5000 },
    { type: 'notice', about: 'async-context' },
    { type: 'fault', message: 'no memory' },
  ]) {
    expect(readMessage(message)).toEqual(message);
  }
});

it('keeps nothing of a message but what the protocol knows', () => {
  expect(readMessage({ type: 'exit', code: 3, more: 'x'.repeat(10) })).toEqual({
    type: 'exit',
    code: 3,
  });
});

it('keeps the beginning of the message of a fault', () => {
  const read = readMessage({ type: 'fault', message: 'x'.repeat(1_000_000) });
  expect(read).toEqual({ type: 'fault', message: 'x'.repeat(10_000) });
});

const small = new Uint8Array(new ArrayBuffer(1_000_000), 0, 1);

it.each([
  ['null', null],
  ['text', 'ready'],
  ['a number', 7],
  ['an array', ['ready']],
  ['no type', {}],
  ['a type that the engine does not send', { type: 'start' }],
  ['a type that is no text', { type: ['ready'] }],
  ['a code that is text', { type: 'exit', code: '0' }],
  ['a code with a fraction', { type: 'exit', code: 0.5 }],
  ['a code past 32 bits', { type: 'exit', code: 2 ** 31 }],
  ['a signal that is none', { type: 'signal', signal: '<b>SIGTERM</b>' }],
  ['chunks that are no number', { type: 'overflow', limit: 'heap', chunks: null }],
  ['an unknown limit', { type: 'overflow', limit: 'time', chunks: 1 }],
  ['no code', { type: 'exit' }],
  ['a message that is no text', { type: 'fault', message: { length: 1 } }],
  ['an unknown stream', { type: 'output', stream: '__proto__', bytes: Uint8Array.of(1) }],
  ['no bytes', { type: 'output', stream: 'stdout' }],
  ['text for bytes', { type: 'output', stream: 'stdout', bytes: 'hi' }],
  ['other elements', { type: 'output', stream: 'stdout', bytes: Uint16Array.of(1) }],
  ['nothing printed', { type: 'output', stream: 'stdout', bytes: new Uint8Array() }],
  ['a small view of a large buffer', { type: 'output', stream: 'stdout', bytes: small }],
  [
    'shared memory',
    { type: 'output', stream: 'stdout', bytes: new Uint8Array(new SharedArrayBuffer(1)) },
  ],
])('takes no message with %s', (_, data) => {
  expect(readMessage(data)).toBeUndefined();
});
