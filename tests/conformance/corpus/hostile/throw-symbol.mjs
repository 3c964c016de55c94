// expect: exit 1, stderr
console.log('begun');
throw Symbol('thrown');
