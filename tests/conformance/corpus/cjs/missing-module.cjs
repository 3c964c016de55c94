// expect: exit 1, stderr
console.log('before');
require('./absent.cjs');
