import whole, { named, later } from './common.cjs';
import * as all from './common.cjs';

console.log(whole, named, later);
console.log(Object.keys(all), all.default === whole, all['module.exports'] === whole);
