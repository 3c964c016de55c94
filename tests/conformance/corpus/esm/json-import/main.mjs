import data from './data.json' with { type: 'json' };

console.log(data, data.list[1]);
data.changed = true;
const again = await import('./data.json', { with: { type: 'json' } });
console.log(again.default.changed, again);
await import('./data.json').catch((error) =>
  console.log(error.name, error.code, error.message.split('"').at(-1)),
);
await import('./bad.json', { with: { type: 'json' } }).catch((error) =>
  console.log(error.name, error.message.replace(/^.*?: /, '')),
);
await import('./main.mjs', { with: { type: 'json' } }).catch((error) => console.log(error.code));
