const show = (name, run) => {
  try {
    console.log(name, run());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
const bytes = Buffer.from('hello wörld');
for (const method of ['hexSlice', 'utf8Slice', 'latin1Slice', 'base64Slice', 'ucs2Slice']) {
  for (const range of [[-1], [5, 1], ['a', 'b'], ['1', '3'], [1.9, 3.9], [undefined, 3], [0, 99], [2 ** 33]]) {
    show(`${method} ${range}`, () => bytes[method](...range));
  }
  show(method, () => Buffer.prototype[method].call({}, 0, 1));
}
for (const method of ['hexWrite', 'base64Write', 'utf8Write', 'latin1Write', 'ucs2Write']) {
  for (const rest of [[-1], [9], [8], ['1'], [0, -1], [0, 99], [0, '2'], [NaN, NaN]]) {
    show(`${method} ${rest}`, () => Buffer.alloc(8)[method]('4142', ...rest));
  }
  show(method, () => Buffer.alloc(8)[method](5));
  show(method, () => Buffer.prototype[method].call({}, 'a'));
}
show('toString', () => Buffer.prototype.toString.call([1, 2]));
show('compare', () => Buffer.prototype.compare.call('a', Buffer.alloc(1)));
