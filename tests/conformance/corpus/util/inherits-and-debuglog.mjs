// expect: stderr
import util, { debuglog, inherits } from 'node:util';

function Base() {}
Base.prototype.hello = () => 'hello';
function Derived() {}
inherits(Derived, Base);
console.log(new Derived().hello(), Derived.super_ === Base, Derived.name);
process.env.NODE_DEBUG = 'later';
debuglog('section')('not printed');
console.log(debuglog('section').enabled, util.toUSVString('a\ud800b'));
try {
  inherits(Derived, null);
} catch (error) {
  console.log(error.code, error.message);
}
process.emitWarning('last line');
