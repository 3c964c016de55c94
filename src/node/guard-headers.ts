import type { ServerResponse } from 'node:http';

/**
 * Sets what every answer of a server that runs programs carries: no other site may frame a page that
 * can run code or read any answer, no browser may guess at types, and nothing that may hold the
 * secret is kept. A later `cache-control` takes the place of this one. Pages are cross-origin isolated,
 * which the runtime `webcontainer` needs; answers without a body carry the same headers, since a
 * browser may take those of a 304 for the page that it has kept.
 */
export function setGuardHeaders(response: ServerResponse): void {
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  response.setHeader('content-security-policy', "frame-ancestors 'self'");
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}
