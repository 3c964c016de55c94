/** A URL as the binding of URLs reads and writes it. */
export type UrlParts = Pick<
  URL,
  | 'href'
  | 'origin'
  | 'protocol'
  | 'username'
  | 'password'
  | 'host'
  | 'hostname'
  | 'port'
  | 'pathname'
  | 'search'
  | 'hash'
>;

/** What parses URLs. */
type UrlParser = Pick<typeof URL, 'parse'>;

/** Whether a browser drops the host of a `file:` URL, as Firefox does. */
export function dropsFileHosts(parser: UrlParser): boolean {
  return parser.parse('file://host/')?.host === '';
}

/** What follows an optional `file:` and two slashes, up to the path. */
const authority = /^(?:file:)?[\\/]{2}([^\\/?#]*)/i;

/**
 * A `file:` URL with the host that `input` or `base` name, of what the browser has made of them without
 * one. Null for a host that no URL may have.
 */
export function withFileHost(
  url: URL,
  input: string,
  base: string | undefined,
  parser: UrlParser,
): UrlParts | null {
  const host = hostOf(clean(input)) ?? hostOf(clean(base ?? '')) ?? '';
  const parsed = parseHost(host, parser);
  return parsed === undefined ? null : new FileHostUrl(url, parsed, parser);
}

/** Without what the parser of URLs passes over. */
function clean(text: string): string {
  return text.replace(/^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g, '');
}

/** Undefined where none is named; a drive letter is no host. */
function hostOf(text: string): string | undefined {
  const host = authority.exec(text)?.[1];
  return host !== undefined && /^[a-z][:|]$/i.test(host) ? '' : host;
}

/** Undefined for a host that no URL may have, and for one with a port or a user. */
function parseHost(host: string, parser: UrlParser): string | undefined {
  if (host === '') return '';
  if (/[@]|:(?![^[]*\])/.test(host)) return undefined;
  const { hostname } = parser.parse(`ws://${host}/`) ?? {};
  return hostname === 'localhost' ? '' : hostname;
}

class FileHostUrl implements UrlParts {
  readonly #url: URL;
  readonly #parser: UrlParser;
  #host: string;

  constructor(url: URL, host: string, parser: UrlParser) {
    this.#url = url;
    this.#host = host;
    this.#parser = parser;
  }

  get href(): string {
    return `file://${this.#host}${this.#url.href.slice('file://'.length)}`;
  }

  get hostname(): string {
    return this.#host;
  }

  set hostname(value: string) {
    const [host = ''] = /^[^\\/?#]*/.exec(clean(value)) ?? [];
    this.#host = parseHost(host, this.#parser) ?? this.#host;
  }

  get host(): string {
    return this.#host;
  }

  set host(value: string) {
    this.hostname = value;
  }

  get pathname(): string {
    return this.#url.pathname;
  }

  set pathname(value: string) {
    this.#url.pathname = value;
  }

  get search(): string {
    return this.#url.search;
  }

  set search(value: string) {
    this.#url.search = value;
  }

  get hash(): string {
    return this.#url.hash;
  }

  set hash(value: string) {
    this.#url.hash = value;
  }

  get origin(): string {
    return this.#url.origin;
  }

  get protocol(): string {
    return this.#url.protocol;
  }

  set protocol(_value: string) {
    // A URL of files stays one.
  }

  get username(): string {
    return '';
  }

  set username(_value: string) {
    // A URL of files has none.
  }

  get password(): string {
    return '';
  }

  set password(_value: string) {
    // A URL of files has none.
  }

  get port(): string {
    return '';
  }

  set port(_value: string) {
    // A URL of files has none.
  }
}
