/** Words that name a module of the second script, or a way to ask for a module by a computed name. */
const hints =
  /\b(fs|zlib|net|http|https|readline|assert|os|dns|tty|getBuiltinModule|createRequire|stdin|CompressionStream|DecompressionStream|matchesGlob|parseArgs|MIMEType|MIMEParams|diff|punycode|chdir)\b/;

const cryptoHints = /\b(\w*crypto|CryptoKey|createObjectURL|builtinModules)\b/i;

/** Whether a program may ask for a module of the second script: a word in its text is enough. */
export function mayNeedIo(files: Record<string, string | Uint8Array>): boolean {
  return isHintedBy(hints, files);
}

/** The same for the script of `crypto`. */
export function mayNeedCrypto(files: Record<string, string | Uint8Array>): boolean {
  return isHintedBy(cryptoHints, files);
}

function isHintedBy(words: RegExp, files: Record<string, string | Uint8Array>): boolean {
  return Object.values(files).some((content) => typeof content !== 'string' || words.test(content));
}
