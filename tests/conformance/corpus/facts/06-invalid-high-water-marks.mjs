import { Readable, Transform, Writable } from 'node:stream';

for (const highWaterMark of [-1, 1.5, NaN, 'abc', Infinity, null, undefined, '8', true]) {
  try {
    console.log(
      highWaterMark,
      'accepted as',
      new Writable({ highWaterMark }).writableHighWaterMark,
    );
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const make of [
  () => new Readable({ highWaterMark: -1 }),
  () => new Transform({ readableHighWaterMark: NaN }),
]) {
  try {
    make();
  } catch (error) {
    console.log(error.message);
  }
}
