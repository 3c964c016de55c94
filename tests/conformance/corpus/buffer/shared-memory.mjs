const memory = new SharedArrayBuffer(8, { maxByteLength: 16 });
console.log(memory, memory.growable, Object.prototype.toString.call(memory));
const numbers = new Int32Array(memory);
console.log(Atomics.add(numbers, 0, 3), Atomics.load(numbers, 0));
console.log(Atomics.wait(numbers, 0, 0), Atomics.wait(numbers, 0, 3, 1));
const buffer = Buffer.from(memory);
buffer[4] = 104;
console.log(buffer, buffer.buffer === memory);
