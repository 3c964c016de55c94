/** What the page and the server of the `local` runtime say to each other over loopback HTTP. */

/** Where a run is posted, as a `Program` in JSON. The answer is one `WireLine` of JSON a line. */
export const runAddress = '/_highwater/run';
export const statusAddress = '/_highwater/status';

/** The header that carries the secret of the server, as the page's meta element gives it. */
export const secretHeader = 'x-highwater-secret';
/** `<meta name="highwater-local" content="SECRET">`, in pages that the server itself serves. */
export const secretMetaName = 'highwater-local';

/** The largest program that the server takes, in bytes of JSON. */
export const programBytesLimit = 8 * 2 ** 20;
