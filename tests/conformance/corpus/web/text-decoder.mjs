const decoder = new TextDecoder();
const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0xe2, 0x82);
console.log(JSON.stringify(decoder.decode(bytes)));
console.log(
  JSON.stringify(decoder.decode(bytes, { stream: true })),
  JSON.stringify(decoder.decode()),
);
console.log(
  JSON.stringify(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 4))),
);
console.log(new TextDecoder('utf-16le').decode(Uint8Array.of(0x3d, 0xd8, 0x00, 0xde)));
console.log(
  new TextDecoder('ascii').encoding,
  new TextDecoder('LATIN1').decode(Uint8Array.of(0x80, 0xe9)),
);
try {
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
try {
  new TextDecoder('klingon');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
