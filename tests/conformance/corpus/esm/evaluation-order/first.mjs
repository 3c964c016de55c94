import './shared.mjs';

console.log('first', import.meta.url.split('/').at(-1));
