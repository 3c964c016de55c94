import { value } from './module.js';
import common, { named } from './common.js';

console.log(value, common, named, typeof (await import('./module.js')).default);
