// expect: exit 1, stderr
import { Readable } from 'node:stream';

function* numbers() {
  yield 1;
  throw new Error('no more numbers');
}
await Readable.from(numbers()).forEach((number) => console.log(number));
