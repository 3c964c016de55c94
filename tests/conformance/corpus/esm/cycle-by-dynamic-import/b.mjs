import * as own from './b.mjs';
import './a.mjs';

console.log('b');
export const b = 'b';
export const self = () => own;
