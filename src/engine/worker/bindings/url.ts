// src/node_url.cc
import { toUnicode } from '../encodings/punycode.ts';
import type { Binding } from '../engine.ts';
import { dialect } from '../foreign/dialect.ts';
import { dropsFileHosts, type UrlParts, withFileHost } from '../foreign/file-host-url.ts';
import { native } from '../native.ts';
import { nodeError } from './node-error.ts';

/** What ada::url_aggregator writes for a part that a URL lacks. */
const omitted = 0xffffffff;

/** ada::scheme::type by protocol; 1 is any other. */
const schemes: Record<string, number> = {
  'http:': 0,
  'https:': 2,
  'ws:': 3,
  'ftp:': 4,
  'wss:': 5,
  'file:': 6,
};

/** The setters of `update`, by the numbers that the library gives them. */
const parts = [
  'protocol',
  'host',
  'hostname',
  'port',
  'username',
  'password',
  'pathname',
  'search',
  'hash',
  'href',
] as const;

export function createUrl(): Binding {
  const urlComponents = new Uint32Array(9);
  const report = (url: UrlParts): string => {
    urlComponents.set(componentsOf(url));
    return url.href;
  };
  const parse = (input: string, base: string | undefined, raise: boolean): string | undefined => {
    const url = parseUrl(input, base);
    if (url !== null) return report(url);
    if (!raise) return undefined;
    throw invalidUrl(input, base);
  };
  return {
    urlComponents,
    parse,
    canParse: (input: string, base?: string) => parseUrl(input, base) !== null,
    domainToASCII: (domain: string) => parseUrl(`ws://${domain}`)?.hostname ?? '',
    domainToUnicode: (domain: string) => toUnicode(parseUrl(`ws://${domain}`)?.hostname ?? ''),
    getOrigin: (input: string) => new native.URL(input).origin,
    update: (href: string, part: number, value: string) => {
      const name = parts[part];
      if (name === undefined) return false;
      const url = parseUrl(name === 'href' ? value : href);
      if (url === null) return false;
      if (name === 'href') return report(url);
      url[name] = value;
      return report(url);
    },
    pathToFileURL: (path: string, windows: boolean, host?: string) => {
      const slashed = windows ? path.replaceAll('\\', '/') : path;
      const escaped = slashed.replace(unsafeInPaths, (character) => percent(character));
      // A host that ends before it begins is none, as that of "\\\\?\\C:\\".
      const name = host?.replace(/[?#].*/s, '') ?? '';
      const slash = escaped.startsWith('/') ? '' : '/';
      const url = parseUrl(`file://${name}${slash}${escaped}`);
      if (url === null) throw invalidUrl(path, host);
      return report(url);
    },
    format: (href: string, fragment: boolean, unicode: boolean, search: boolean, auth: boolean) => {
      const url = parseUrl(href);
      if (url === null) throw invalidUrl(href, undefined);
      if (!fragment) url.hash = '';
      if (!search) url.search = '';
      if (!auth) {
        url.username = '';
        url.password = '';
      }
      return unicode ? url.href.replace(url.hostname, toUnicode(url.hostname)) : url.href;
    },
  };
}

const { escape: percent } = globalThis;

/** What C++ escapes in a path besides what the URL standard does. */
const unsafeInPaths = /[\0\t\n\r "#%?[\\\]^|~]/g;

/** Code points that the URL standard forbids in a domain; Chromium escapes some of them instead. */
const forbiddenInDomain = /[\0-\x20"#%/:<>?@[\\\]^`{|}\x7f]/;

function parseUrl(input: string, base?: string): UrlParts | null {
  const url = native.URL.parse(input, base);
  if (url?.protocol === 'file:' && dialect !== undefined && dropsFileHosts(native.URL)) {
    return withFileHost(url, input, base, native.URL);
  }
  if (url === null || !(url.protocol in schemes) || url.hostname.startsWith('[')) return url;
  return forbiddenInDomain.test(url.hostname) ? null : url;
}

function invalidUrl(input: string, base: string | undefined): Error {
  const error = nodeError(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
  Object.assign(error, { input });
  if (base !== undefined) Object.assign(error, { base });
  return error;
}

/**
 * Where the parts of a URL lie in its text:
 * https://user:pass@example.com:1234/foo/bar?baz#quux
 *       |     |    |          | ^^^^|       |   |
 *       |     |    |          | |   |       |   hash_start
 *       |     |    |          | |   |       search_start
 *       |     |    |          | |   pathname_start
 *       |     |    |          | port
 *       |     |    |          host_end
 *       |     |    host_start
 *       |     username_end
 *       protocol_end
 */
function componentsOf(url: UrlParts): number[] {
  const { href, protocol, username, password, hostname, port, pathname, search, hash } = url;
  const protocolEnd = protocol.length;
  const hasAuthority = href.startsWith('//', protocolEnd);
  const authority = hasAuthority ? protocolEnd + 2 : protocolEnd;
  const usernameEnd = authority + username.length;
  const passwordEnd = password === '' ? usernameEnd : usernameEnd + 1 + password.length;
  const hostStart = passwordEnd;
  // The "@" before the host counts as part of it.
  const credentials = username !== '' || password !== '' ? 1 : 0;
  const hostEnd = hostStart + credentials + hostname.length;
  const hashStart = hash === '' && !href.endsWith('#') ? omitted : href.indexOf('#');
  const beforeHash = hashStart === omitted ? href.length : hashStart;
  const question = href.indexOf('?');
  const searchStart =
    search === '' && (question === -1 || question >= beforeHash) ? omitted : question;
  const beforeSearch = searchStart === omitted ? beforeHash : searchStart;
  const pathnameStart = beforeSearch - pathname.length;
  return [
    protocolEnd,
    usernameEnd,
    hostStart,
    hostEnd,
    port === '' ? omitted : Number(port),
    pathnameStart,
    searchStart,
    hashStart,
    schemes[protocol] ?? 1,
  ];
}
