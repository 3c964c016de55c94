import { expect, it } from 'vitest';
import { formatIp, parseIp, widen } from './ip.ts';

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::1', '::1'],
  ['::', '::'],
  ['FE80:0:0:0::0001', 'fe80::1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
  ['::ffff:127.0.0.1', '::ffff:127.0.0.1'],
  ['1::', '1::'],
])('writes %s as %s', (text, written) => {
  expect(formatIp(parseIp(text) ?? new Uint8Array())).toBe(written);
});

it.each([
  '',
  '1.2.3',
  '1.2.3.256',
  '01.2.3.4',
  '1:2',
  ':::',
  '1::2::3',
  '12345::',
  'g::',
  '1:2:3:4:5:6:7:8:9',
])('refuses "%s"', (text) => {
  expect(parseIp(text)).toBeUndefined();
});

it('widens an IPv4 address into IPv6', () => {
  expect(formatIp(widen(parseIp('10.1.2.3') ?? new Uint8Array()))).toBe('::ffff:10.1.2.3');
});
