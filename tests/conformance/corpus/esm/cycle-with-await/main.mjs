import { a } from './a.mjs';
import { b } from './b.mjs';
import './c.mjs';

console.log('main', a(), b());
await null;
console.log('main after await');
