import { expect, it } from 'vitest';
import type { Address } from './address.ts';
import { ConnectionEnd } from './connection-end.ts';
import { EAGAIN, ECONNREFUSED, ECONNRESET, EOF, EPIPE } from './errno.ts';
import { failed, hungUp, readable, writable } from './poller.ts';

const address = (port: number): Address => ({ address: '127.0.0.1', family: 'IPv4', port });
const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);

function connect(): [ConnectionEnd, ConnectionEnd] {
  const one = new ConnectionEnd(address(1), address(2));
  const other = new ConnectionEnd(address(2), address(1));
  ConnectionEnd.connect(one, other);
  return [one, other];
}

function readLength(end: ConnectionEnd): number {
  const result = end.read(65_536);
  return typeof result === 'number' ? result : result.length;
}

it('carries bytes, then the end', () => {
  const [one, other] = connect();
  expect(one.write(bytes(3))).toBe(3);
  one.shutdown();
  expect(other.ready()).toBe(readable | writable);
  expect(readLength(other)).toBe(3);
  expect(readLength(other)).toBe(EOF);
  expect(one.write(bytes(1))).toBe(EPIPE);
});

it('takes more than 100 KB from a writer whose peer does not read, and then no more', () => {
  const [one, other] = connect();
  const taken = one.write(bytes(10_000_000));
  expect(taken).toBeGreaterThan(100_000);
  expect(taken).toBeLessThan(10_000_000);
  // The first piece has arrived at the peer, so there is room for as much again at once.
  let more = 0;
  for (let count = one.write(bytes(65_536)); count > 0; count = one.write(bytes(65_536)))
    more += count;
  expect(one.write(bytes(1))).toBe(EAGAIN);
  expect(one.ready() & writable).toBe(0);
  let read = 0;
  while ((one.ready() & writable) === 0) read += readLength(other);
  expect(read).toBeGreaterThan(65_536);
  expect(read).toBeLessThan(taken + more);
});

it('says when it becomes writable again', () => {
  const [one, other] = connect();
  while (one.write(bytes(65_536)) > 0);
  let changes = 0;
  one.changed = () => {
    changes += 1;
  };
  readLength(other);
  expect(changes).toBe(1);
});

it('turns a close with unread bytes into a reset', () => {
  const [one, other] = connect();
  one.write(bytes(1));
  other.close();
  expect(one.ready()).toBe(readable | writable | failed | hungUp);
  expect(readLength(one)).toBe(ECONNRESET);
  expect(readLength(one)).toBe(EOF);
});

it('answers a write to a closed peer with a reset that the next write sees', () => {
  const [one, other] = connect();
  other.close();
  expect(readLength(one)).toBe(EOF);
  expect(one.write(bytes(1))).toBe(1);
  expect(one.write(bytes(1))).toBe(EPIPE);
});

it('delivers what was unsent when its writer closed', () => {
  const [one, other] = connect();
  const taken = one.write(bytes(1_000_000));
  one.close();
  let read = 0;
  for (let count = readLength(other); count > 0; count = readLength(other)) read += count;
  expect(read).toBe(taken);
  expect(readLength(other)).toBe(EOF);
});

it('holds the error of a refused connection', () => {
  const end = ConnectionEnd.refused(address(1), address(2));
  expect(end.connected).toBe(false);
  expect(end.takeError()).toBe(ECONNREFUSED);
  expect(end.takeError()).toBe(0);
});
