import { types } from 'node:util';

const values = {
  date: new Date(),
  regexp: /x/,
  map: new Map(),
  promise: Promise.resolve(),
  proxy: new Proxy({}, {}),
  error: new Error(),
  async: async () => {},
  generator: function* () {},
  object: (function* () {})(),
  boxed: Object(1),
  buffer: Buffer.alloc(1),
  dataView: new DataView(new ArrayBuffer(1)),
  weak: new WeakSet(),
  iterator: new Map().keys(),
  arguments: (function () {
    return arguments;
  })(),
  namespace: await import('node:path'),
  bigint: new BigUint64Array(1),
};
const names = Object.keys(types).filter(
  (name) =>
    name.startsWith('is') &&
    name !== 'isEventTarget' &&
    name !== 'isExternal' &&
    !/Key|Crypto/.test(name),
);
for (const [label, value] of Object.entries(values))
  console.log(label, names.filter((name) => types[name](value)).join(' '));
