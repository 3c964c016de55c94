// expect: stderr
console.assert(true, 'not printed');
console.assert(false);
console.assert(0, 'with %s', 'format', 1);
console.assert(null, { an: 'object' });
