// expect: exit 1, stderr
const { Transform } = require('node:stream');
const lines = new Transform({
  readableObjectMode: true,
  transform(chunk, encoding, callback) {
    try {
      callback(null, JSON.parse(chunk));
    } catch (error) {
      callback(error);
    }
  },
});
lines.on('data', (value) => console.log(value));
lines.write('{"a": 1}');
lines.write('{"a": }');
