// expect: stderr
const a = setTimeout(() => console.log('after 1 ms'), 2 ** 31);
const b = setTimeout(() => console.log('negative'), -1);
const c = setTimeout(() => console.log('not a number'), NaN);
console.log(a.hasRef(), b.hasRef(), c.hasRef());
