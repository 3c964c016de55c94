import first from './data.json' with { type: 'json' };
import * as all from './data.json' with { type: 'json' };

const { default: second } = await import('./data.json', { with: { type: 'json' } });
console.log(first, first === second, all, all.default === first);
first.changed = true;
console.log(second.changed);
for (const [name, options] of [
  ['./data.json'],
  ['./data.json', { with: { type: 'css' } }],
  ['./data.json', { with: { type: 'json', more: 'x' } }],
  ['./main.mjs', { with: { type: 'json' } }],
  ['./broken.json', { with: { type: 'json' } }],
  ['node:fs', { with: { type: 'json' } }],
  ['./data.json', 1],
]) {
  try {
    console.log(name, await import(name, options));
  } catch ({ name: kind, code, message }) {
    console.log(name, kind, code, message.split('/').at(-1));
  }
}
