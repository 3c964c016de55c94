import { expect, it } from 'vitest';
import { EADDRINUSE, ECONNREFUSED } from './errno.ts';
import { type Listener, Loopback } from './loopback.ts';

function listener(address: string, port: number, onlyIpv6 = false): Listener {
  const family = address.includes(':') ? 'IPv6' : 'IPv4';
  return { address, family, port, onlyIpv6, waiting: [], changed: () => undefined };
}

it('connects to a listener on the same address', () => {
  const loopback = new Loopback();
  const server = listener('127.0.0.1', 80);
  expect(loopback.listen(server)).toBe(0);
  const client = loopback.connect({ address: '127.0.0.1', family: 'IPv4', port: 80 }, undefined);
  expect(server.waiting).toHaveLength(1);
  expect(server.waiting[0]?.remote).toEqual(client.local);
});

it('refuses where nobody listens', () => {
  const loopback = new Loopback();
  loopback.listen(listener('127.0.0.2', 80));
  const client = loopback.connect({ address: '127.0.0.1', family: 'IPv4', port: 80 }, undefined);
  expect(client.takeError()).toBe(ECONNREFUSED);
});

it('shows an IPv4 client to a listener on "::" as IPv6', () => {
  const loopback = new Loopback();
  const server = listener('::', 80);
  loopback.listen(server);
  loopback.connect({ address: '127.0.0.1', family: 'IPv4', port: 80 }, undefined);
  expect(server.waiting[0]?.local.address).toBe('::ffff:127.0.0.1');
});

it.each([
  ['127.0.0.1', '127.0.0.1', false, EADDRINUSE],
  ['127.0.0.1', '0.0.0.0', false, EADDRINUSE],
  ['::', '0.0.0.0', false, EADDRINUSE],
  ['::', '127.0.0.1', true, 0],
  ['127.0.0.1', '127.0.0.2', false, 0],
])('a listener on %s and one on %s of the same port', (first, second, onlyIpv6, result) => {
  const loopback = new Loopback();
  loopback.listen(listener(first, 80, onlyIpv6));
  expect(loopback.listen(listener(second, 80))).toBe(result);
});

it('resets connections that nobody accepted when the listener closes', () => {
  const loopback = new Loopback();
  const server = listener('127.0.0.1', 80);
  loopback.listen(server);
  const client = loopback.connect({ address: '127.0.0.1', family: 'IPv4', port: 80 }, undefined);
  loopback.unlisten(server);
  expect(client.connected).toBe(false);
});
