const { env } = process;
const descriptors = [
  { value: 'plain' },
  { value: 'whole', writable: true, enumerable: true, configurable: true },
  { value: 'fixed', writable: true, enumerable: true, configurable: false },
  { get: () => 'got' },
  { configurable: true, enumerable: true },
];
for (const descriptor of descriptors) {
  try {
    Object.defineProperty(env, 'DEFINED', descriptor);
    console.log(env.DEFINED);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
env[''] = 'nameless';
env['a=b'] = 'no name';
env.CUT = 'before\0after';
env.LONE = 'lone \ud800 surrogate';
env['NAME\0CUT'] = 'value';
console.log(env[''], env['a=b'], env.CUT, env.LONE, env.NAME);
console.log(Object.keys(env).filter((name) => /^(|a=b|CUT|LONE|NAME.*)$/.test(name)));
try {
  Object.freeze(env);
} catch (error) {
  console.log(error.name, error.message);
}
