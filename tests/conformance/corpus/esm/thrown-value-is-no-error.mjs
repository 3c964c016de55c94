// expect: exit 1, stderr
console.log('before');
throw { code: 7 };
