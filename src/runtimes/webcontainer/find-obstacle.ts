/** What of a page decides whether a WebContainer can be tried at all. */
export interface PageAbilities {
  isSecureContext: boolean;
  /** Absent in browsers that don't know the term. */
  crossOriginIsolated?: boolean;
  SharedArrayBuffer?: unknown;
  WebAssembly?: unknown;
}

/** Why there is no point in booting on this page, in one sentence, or undefined. */
export function findObstacle(page: PageAbilities): string | undefined {
  if (!page.isSecureContext) {
    return 'WebContainer needs a page that came over HTTPS, and this one did not.';
  }
  if (page.crossOriginIsolated === undefined || page.WebAssembly === undefined) {
    return 'This browser can not run WebContainer. Use a recent Chrome, Edge, Firefox or Safari.';
  }
  if (!page.crossOriginIsolated || page.SharedArrayBuffer === undefined) {
    return 'WebContainer needs a page that is cross-origin isolated, and this copy of the site is served without the headers for that: see “Hosting a copy”.';
  }
  return undefined;
}
