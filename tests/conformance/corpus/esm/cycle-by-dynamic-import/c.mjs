import './d.mjs';

console.log('not reached');
