import { Console } from 'node:console';
import { PassThrough } from 'node:stream';

const out = new PassThrough();
const err = new PassThrough();
const own = new Console({
  stdout: out,
  stderr: err,
  groupIndentation: 4,
  inspectOptions: { depth: 0 },
});
own.log('to out', { a: { b: 1 } });
own.group('g');
own.warn('to err');
console.log(JSON.stringify(String(out.read())), JSON.stringify(String(err.read())));
try {
  new Console({ stdout: {} });
} catch (error) {
  console.log(error.code, error.message);
}
console.log(
  own instanceof Console,
  console instanceof Console,
  Object.prototype.toString.call(console),
);
