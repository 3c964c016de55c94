/** Arguments that `String.fromCharCode` surely takes at once. */
const slice = 8192;

/** The characters U+0000 to U+00FF that bytes stand for. */
export function decodeLatin1(bytes: Uint8Array): string {
  if (bytes.length <= slice) return String.fromCharCode(...bytes);
  let text = '';
  for (let start = 0; start < bytes.length; start += slice) {
    text += String.fromCharCode(
      ...new Uint8Array(
        bytes.buffer,
        bytes.byteOffset + start,
        Math.min(slice, bytes.length - start),
      ),
    );
  }
  return text;
}

/** The same with the highest bit dropped. */
export function decodeAscii(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += slice) {
    const part = new Uint8Array(Math.min(slice, bytes.length - start));
    for (let index = 0; index < part.length; index += 1)
      part[index] = (bytes[start + index] ?? 0) & 0x7f;
    text += String.fromCharCode(...part);
  }
  return text;
}

/** Writes the low byte of each UTF-16 unit as long as they fit; gives the number of bytes. */
export function encodeLatin1Into(text: string, target: Uint8Array): number {
  const length = Math.min(text.length, target.length);
  for (let index = 0; index < length; index += 1) target[index] = text.charCodeAt(index);
  return length;
}
