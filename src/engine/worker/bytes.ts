/** The bytes of any view, not through the methods of Buffer, which the library builds on these bindings. */
export function bytesOf(source: ArrayBufferView | ArrayBufferLike): Uint8Array {
  // Of a buffer that was transferred no view can be made.
  if (source.byteLength === 0) return new Uint8Array();
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}
