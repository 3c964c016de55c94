import { absent } from './throws.mjs';

console.log(absent);
