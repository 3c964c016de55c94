import * as all from './index.mjs';
import { one, renamed, parts } from './index.mjs';

console.log(all);
console.log(one(), renamed, parts === all.parts, Object.keys(all).join());
console.log(Reflect.ownKeys(all), 'two' in all, Object.isSealed(all), Object.getPrototypeOf(all));
console.log(Object.getOwnPropertyDescriptor(all, 'renamed'), all[Symbol.toStringTag]);
