// What a block declares by `using` is disposed of at its end, in reverse order and whatever ends it.
const make = (name, fails = false) => ({
  name,
  [Symbol.dispose]() {
    console.log('dispose', name);
    if (fails) throw new Error(`${name} fails`);
  },
});
const makeAsync = (name) => ({
  async [Symbol.asyncDispose]() {
    console.log('begin', name);
    await null;
    console.log('end', name);
  },
});
using top = make('of the module');

function early(list) {
  for (const name of list) {
    using item = make(name), none = null;
    if (item.name === 'second') return `returned at ${item.name}`;
  }
  return none;
}
console.log(early(['first', 'second', 'third']));
{
  await using one = makeAsync('one');
  using two = make('two')
  const three = [top, two].map(({ name }) => name);
  console.log('body', three);
}
for (const value of [{}, 5, { [Symbol.dispose]: 1 }, undefined]) {
  try {
    using item = value;
    console.log('declared', item);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
try {
  using first = make('a', true);
  using second = make('b', true);
  throw new Error('the body fails');
} catch ({ name, message, error, suppressed }) {
  console.log(name, message, '|', error.message, '|', suppressed.error.message);
  console.log(suppressed.suppressed.message, suppressed instanceof SuppressedError);
}
console.log(`${early}`.includes('using item = make(name), none = null;'));
console.log('last line');
