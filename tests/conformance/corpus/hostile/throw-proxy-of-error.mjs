// expect: exit 1, stderr
console.log('begun');
throw new Proxy(new Error('inner'), {});
