for (const args of [
  ['nonsense'],
  ['/path'],
  ['http://'],
  ['http://a b'],
  ['http://[::1'],
  ['x', 'also bad'],
  [],
]) {
  try {
    console.log(new URL(...args).href);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.input, error.base);
  }
}
console.log(
  URL.canParse('x'),
  URL.canParse('x', 'http://a'),
  URL.parse('bad'),
  URL.parse('/p', 'http://a')?.href,
);
