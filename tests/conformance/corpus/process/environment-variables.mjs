process.env.FOO = 'text';
process.env.NUMBER = 5;
process.env.UNDEFINED = undefined;
console.log(process.env.FOO, typeof process.env.NUMBER, process.env.UNDEFINED, process.env.ABSENT);
console.log(
  'FOO' in process.env,
  delete process.env.FOO,
  process.env.FOO,
  Object.keys(process.env).includes('NUMBER'),
);
try {
  process.env.S = Symbol('s');
} catch (error) {
  console.log(error.name, error.message);
}
console.log(process.env.TZ, Object.hasOwn(process.env, 'NUMBER'));
