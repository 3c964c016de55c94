const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Below so many bytes a loop over ASCII is quicker than a call of the browser's decoder. */
const short = 32;

/** The text of UTF-8 bytes; a sequence that is none becomes U+FFFD, as WHATWG and Node have it. */
export function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.length < short) {
    let text = '';
    for (const byte of bytes) {
      if (byte >= 0x80) return decoder.decode(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(bytes);
}

/** Writes whole characters as long as they fit and gives the number of bytes; a lone surrogate is U+FFFD. */
export function encodeUtf8Into(text: string, target: Uint8Array): number {
  return encoder.encodeInto(text, target).written;
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Number of bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) length += 1;
    else if (code < 0xd800 || code > 0xdbff || !isLow(text.charCodeAt(index + 1))) length += 2;
    else {
      length += 2;
      index += 1;
    }
  }
  return length;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictDecoder.decode(bytes);
    return true;
  } catch {
    // A fatal decoder has no other way to say that the bytes are not UTF-8.
    return false;
  }
}
