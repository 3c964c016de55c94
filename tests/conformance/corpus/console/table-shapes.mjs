console.table([
  { a: 1, b: 'x' },
  { a: 2, c: true },
]);
console.table([
  [1, 2],
  [3, 4],
]);
console.table(['plain', 5, null]);
console.table(
  new Map([
    ['k', 1],
    ['l', { m: 2 }],
  ]),
);
console.table(new Set(['s']));
console.table({ row: { x: 1 }, other: 5 });
console.table([{ a: 1, b: 2 }], ['b', 'missing']);
console.table('not a table');
console.table([]);
console.table([{ deep: { a: { b: 1 } }, wide: '日本' }]);
try {
  console.table([], 'b');
} catch (error) {
  console.log(error.code, error.message);
}
