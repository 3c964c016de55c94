// expect: stderr
console.count();
console.count('x');
console.count();
console.countReset();
console.count();
console.countReset('never used');
console.count(undefined);
console.count(null);
