import './shared.mjs';

console.log('second');
