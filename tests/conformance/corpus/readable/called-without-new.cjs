const { Readable, Writable, Duplex, Transform, PassThrough } = require('node:stream');

for (const make of [Readable, Writable, Duplex, Transform, PassThrough]) {
  const stream = make({ highWaterMark: 7 });
  console.log(
    make.name,
    stream instanceof make,
    stream.readableHighWaterMark,
    stream.writableHighWaterMark,
  );
}
function Old() {
  Readable.call(this);
}
Object.setPrototypeOf(Old.prototype, Readable.prototype);
Object.setPrototypeOf(Old, Readable);
Old.prototype._read = function () {
  this.push('old style');
  this.push(null);
};
new Old().on('data', (chunk) => console.log(String(chunk)));
