const bytes = new ByteLengthQueuingStrategy({ highWaterMark: 10 });
const count = new CountQueuingStrategy({ highWaterMark: 2 });
console.log(bytes.highWaterMark, bytes.size(new Uint8Array(3)), bytes.size.name, bytes.size.length);
console.log(count.highWaterMark, count.size(), count.size.name);
console.log(bytes, count);
for (const bad of [{ highWaterMark: -1 }, { highWaterMark: NaN }, { size: 5 }]) {
  try {
    new ReadableStream({}, bad);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  new CountQueuingStrategy({});
} catch (error) {
  console.log(error.name, error.code);
}
