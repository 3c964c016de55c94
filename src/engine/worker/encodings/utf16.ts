const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const slice = 4096;

/** Text of UTF-16 little endian bytes, lone surrogates kept; an odd last byte is left out. */
export function decodeUtf16(bytes: Uint8Array): string {
  const text = decoder.decode(bytes.subarray(0, bytes.length & ~1));
  // The browser replaces lone surrogates, V8's string from two-byte data keeps them.
  return text.includes('\ufffd') ? decodeUnits(bytes) : text;
}

function decodeUnits(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) {
    units[index] = (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8);
  }
  let text = '';
  for (let start = 0; start < units.length; start += slice) {
    text += String.fromCharCode(...units.subarray(start, start + slice));
  }
  return text;
}

/** Writes whole units as long as they fit; gives the number of bytes. */
export function encodeUtf16Into(text: string, target: Uint8Array): number {
  const units = Math.min(text.length, target.length >> 1);
  for (let index = 0; index < units; index += 1) {
    const code = text.charCodeAt(index);
    target[2 * index] = code;
    target[2 * index + 1] = code >> 8;
  }
  return units * 2;
}
