// expect: stderr
console.group('outer', 1);
console.log('inside\nsecond line');
console.group();
console.log({ deep: { object: { here: 1 } }, list: ['a'.repeat(40), 'b'.repeat(40)] });
console.error('stderr is indented too');
console.groupEnd();
console.groupCollapsed('collapsed');
console.table([{ a: 1 }]);
console.groupEnd();
console.groupEnd();
console.groupEnd();
console.log('outside');
