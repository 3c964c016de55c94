const buffer = new ArrayBuffer(4);
console.log(structuredClone({ buffer }, { transfer: [buffer] }), buffer.detached);
try {
  structuredClone(buffer, { transfer: [buffer] });
} catch (error) {
  console.log(error.name, error.code, error.message);
}
