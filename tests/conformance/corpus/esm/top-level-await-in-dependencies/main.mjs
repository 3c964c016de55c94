import { value as slow } from './slow.mjs';
import { value as fast } from './fast.mjs';

console.log('main', slow, fast);
