const value = {
  date: new Date(0),
  map: new Map([[1, new Set([2])]]),
  bytes: new Uint8Array([1]),
  self: null,
  error: new RangeError('r'),
};
value.self = value;
const clone = structuredClone(value);
console.log(
  clone.self === clone,
  clone.map,
  clone.bytes,
  clone.date,
  clone.error.name,
  clone.error.message,
);
try {
  structuredClone(() => {});
} catch (error) {
  console.log(error.name, error.code, error.message);
}
const buffer = new ArrayBuffer(4);
structuredClone(buffer, { transfer: [buffer] });
console.log(
  buffer.byteLength,
  typeof window,
  typeof document,
  typeof self,
  typeof importScripts,
  typeof postMessage,
);
