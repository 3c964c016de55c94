import { Writable } from 'node:stream';

function attempt(name, options, ...args) {
  const sink = new Writable({
    ...options,
    write(chunk, encoding, callback) {
      const what = Buffer.isBuffer(chunk)
        ? `Buffer ${chunk.toString('hex')}`
        : typeof chunk;
      console.log(name);
      const count = `counts as ${sink.writableLength}`;
      console.log(`  ${what}, encoding ${encoding}, ${count}`);
      callback();
    },
  });
  sink.write(...args);
}

attempt("'é'", {}, 'é');
attempt("'é' in latin1", {}, 'é', 'latin1');
attempt("'c3a9' in hex", {}, 'c3a9', 'hex');
attempt('two 16-bit numbers', {}, new Uint16Array([1, 2]));
attempt("'é' with decodeStrings: false", { decodeStrings: false }, 'é');
attempt("'é' in object mode", { objectMode: true }, 'é');
attempt('an object in object mode', { objectMode: true }, { text: 'é' });
