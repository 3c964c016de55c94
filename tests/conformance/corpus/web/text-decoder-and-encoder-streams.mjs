const bytes = new TextEncoder().encode('a€😀');
const source = ReadableStream.from([...bytes].map((byte) => Uint8Array.of(byte)));
console.log(
  (await Array.fromAsync(source.pipeThrough(new TextDecoderStream()))).map((s) =>
    JSON.stringify(s),
  ),
);
const halves = ReadableStream.from(['x\ud83d', '\ude00y', '\ud83d']);
console.log(await Array.fromAsync(halves.pipeThrough(new TextEncoderStream())));
const fatal = ReadableStream.from([Uint8Array.of(0xff)]).pipeThrough(
  new TextDecoderStream('utf-8', { fatal: true }),
);
await Array.fromAsync(fatal).catch((error) => console.log(error.name, error.code));
const d = new TextDecoderStream('utf-16le', { ignoreBOM: true });
console.log(d.encoding, d.fatal, d.ignoreBOM);
