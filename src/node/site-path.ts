/** What a request asks for. */
export interface SitePath {
  /** Decoded, from the root of the site: `/lessons/backpressure/`. */
  path: string;
  /** As it was sent, with its `?`, or empty. */
  query: string;
}

/**
 * Reads the target of a request, or gives undefined where it can name no file of a site: a stray `%`,
 * a NUL, a step up, a hidden name, or a target that is no path at all. Slashes in a row are one, so
 * that no path can be taken for the name of a host.
 */
export function readSitePath(target: string): SitePath | undefined {
  const [encoded = '', ...rest] = target.split('?');
  const path = decode(encoded)?.replace(/\/{2,}/g, '/');
  if (path === undefined || !path.startsWith('/') || path.includes('\0')) return undefined;
  if (path.split(/[\\/]/).some((name) => name.startsWith('.'))) return undefined;
  return { path, query: rest.length === 0 ? '' : `?${rest.join('?')}` };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The address of a path, as a header carries it. */
export function encodeSitePath({ path, query }: SitePath): string {
  return `${path.split('/').map(encodeURIComponent).join('/')}${query}`;
}
