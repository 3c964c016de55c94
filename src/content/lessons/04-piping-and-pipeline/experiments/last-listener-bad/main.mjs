import { PassThrough, Readable, Transform } from 'node:stream';

const parse = new Transform({
  objectMode: true,
  transform(line, encoding, callback) {
    if (!line.startsWith('{')) return callback(new Error(`not a record: ${line}`));
    callback(null, JSON.parse(line));
  },
});
const out = new PassThrough({ objectMode: true });
out.on('data', ({ id }) => console.log(`record ${id}`));

function done(error) {
  console.log(error ? `failed: ${error.message}` : 'all records are out');
}

Readable.from(['{"id":1}', 'oops', '{"id":3}'])
  .pipe(parse)
  .pipe(out)
  .on('error', done)
  .on('finish', done);
