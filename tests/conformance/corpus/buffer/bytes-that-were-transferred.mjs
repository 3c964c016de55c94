import { isAscii, isUtf8 } from 'node:buffer';

const transferred = () => {
  const bytes = Buffer.from(new ArrayBuffer(8));
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
console.log(transferred(), transferred().length, transferred().toString('hex'));
console.log(transferred().indexOf('a'), transferred().indexOf(1), transferred().includes(Buffer.from('a')));
console.log(isUtf8(transferred()), isAscii(transferred()), transferred().equals(Buffer.alloc(0)));
try {
  transferred().readInt8();
} catch (error) {
  console.log(error.code, error.message);
}
