import { isEven } from './even.mjs';

console.log('main', isEven(10), isEven(7));
