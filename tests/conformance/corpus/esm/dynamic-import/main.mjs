console.log('before');
const first = import('./lazy.mjs');
console.log('after the call');
const module = await first;
console.log(module.default, module.named, Object.keys(module), module[Symbol.toStringTag]);
console.log((await import('./lazy.mjs')) === module, (await import(`./la${'zy'}.mjs`)).named);
const { join } = await import('path');
console.log(join === (await import('node:path')).join);
