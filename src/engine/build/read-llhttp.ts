/** Id of the module of Node's library that carries llhttp as WebAssembly. */
const carrier = 'internal/deps/undici/undici';

/**
 * Text of a JavaScript string with the WebAssembly build of llhttp, the HTTP parser of Node, that
 * undici brings into Node's library: each character is a byte plus 256, which compresses almost as well as the bytes.
 */
export function readLlhttp(sources: ReadonlyMap<string, string>): string {
  const found = /"lib\/llhttp\/llhttp-wasm\.js"[\s\S]{0,300}?"(AGFzbQ[\w+/]+=*)"/.exec(
    sources.get(carrier) ?? '',
  );
  if (found?.[1] === undefined) {
    throw new Error(
      `llhttp was not found in "${carrier}" of this Node. Look how undici carries it now and correct ` +
        'src/engine/build/read-llhttp.ts.',
    );
  }
  const bytes = Buffer.from(found[1], 'base64');
  return `"${Array.from(bytes, (byte) => String.fromCharCode(256 + byte)).join('')}"`;
}
