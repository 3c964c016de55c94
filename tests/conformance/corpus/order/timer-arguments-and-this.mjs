const t = setTimeout(
  function (...args) {
    console.log(this === t, args);
    const i = setImmediate(function (...more) {
      console.log(this === i, more);
    }, 'c');
  },
  1,
  'a',
  'b',
);
process.nextTick((...args) => console.log(args), 1, 2, 3, 4, 5);
for (const act of [
  () => setTimeout('code'),
  () => setImmediate(),
  () => process.nextTick(5),
  () => queueMicrotask(),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
