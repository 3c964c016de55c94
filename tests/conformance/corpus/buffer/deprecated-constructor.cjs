// expect: stderr
console.log(Buffer(3), new Buffer('abc'), new Buffer([1, 2]));
