import { expect, it } from 'vitest';
import { withFileHost } from './file-host-url.ts';

/** What Firefox makes of a URL of files: the same without its host. */
function inFirefox(input: string, base?: string): URL {
  const url = new URL(input, base);
  return new URL(`file://${url.pathname}${url.search}${url.hash}`);
}

it.each([
  ['file://host/x?q#h', undefined],
  [' FILE:\\\\Host\\a\\..\\b ', undefined],
  ['file://español/x', undefined],
  ['file://[::1]/x', undefined],
  ['file://localhost/x', undefined],
  ['file:///x', undefined],
  ['file:x', 'file://host/a/b'],
  ['c', 'file://host/a/b'],
  ['/c', 'file://host/a/b'],
  ['//other/c', 'file://host/a/b'],
  ['file:///c', 'file://host/a/b'],
])('gives %s (with %s) the host that Node gives it', (input, base) => {
  const real = new URL(input, base);
  const url = withFileHost(inFirefox(input, base), input, base, URL);
  expect([url?.href, url?.hostname, url?.host]).toEqual([real.href, real.hostname, real.host]);
});

it.each(['file://host:80/x', 'file://user@host/x', 'file://a b/x'])('refuses %s', (input) => {
  expect(URL.canParse(input)).toBe(false);
  expect(withFileHost(new URL('file:///x'), input, undefined, URL)).toBeNull();
});

it.each([
  ['hostname', 'other'],
  ['host', 'other'],
  ['hostname', 'not a host'],
  ['hostname', ''],
  ['pathname', '/y z'],
  ['search', 'a=b'],
  ['hash', 'end'],
  ['port', '80'],
  ['username', 'me'],
  ['password', 'word'],
] as const)('sets %s to %s as Node does', (part, value) => {
  const real = new URL('file://host/x?q#h');
  const url = withFileHost(new URL('file:///x?q#h'), real.href, undefined, URL);
  if (url === null) throw new Error('It was refused.');
  Object.assign(real, { [part]: value });
  Object.assign(url, { [part]: value });
  expect(url.href).toBe(real.href);
});
