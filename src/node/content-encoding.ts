import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type ContentEncoding = 'br' | 'gzip';

const encode = {
  // Beyond level 5 an answer takes longer to compress than loopback takes to carry it.
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** The encoding to answer with, by the `accept-encoding` of a request; undefined is none. */
export function chooseEncoding(accepted: string | undefined): ContentEncoding | undefined {
  const names = (accepted ?? '').split(',').flatMap((entry) => {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}

/** Compresses the bytes of an answer. */
export function compress(bytes: Buffer, encoding: ContentEncoding): Promise<Buffer> {
  return encode[encoding](bytes);
}
