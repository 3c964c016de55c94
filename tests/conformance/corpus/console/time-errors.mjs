// expect: stderr
console.timeEnd('unknown');
console.timeLog('unknown');
console.time('twice');
console.time('twice');
