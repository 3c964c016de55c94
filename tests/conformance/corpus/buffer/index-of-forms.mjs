const b = Buffer.from('this is a buffer é');
console.log(
  b.indexOf('is'),
  b.indexOf('is', 3),
  b.indexOf('is', -3),
  b.lastIndexOf('is'),
  b.lastIndexOf('is', 4),
);
console.log(
  b.indexOf(Buffer.from('buf')),
  b.indexOf(98),
  b.indexOf(256 + 98),
  b.indexOf('é'),
  b.indexOf('e9', 'hex'),
);
console.log(
  b.indexOf(''),
  b.indexOf('', 5),
  b.indexOf('', 99),
  b.lastIndexOf(''),
  b.includes('buffer'),
  b.includes('x'),
);
console.log(
  b.indexOf('s', undefined),
  b.indexOf('s', {}),
  b.lastIndexOf('s', null),
  b.lastIndexOf('t', undefined),
);
const wide = Buffer.from('aΑbΒ', 'utf16le');
console.log(wide.indexOf('Β', 'utf16le'), wide.indexOf('b', 0, 'ucs2'));
try {
  b.indexOf({});
} catch (error) {
  console.log(error.code, error.message);
}
