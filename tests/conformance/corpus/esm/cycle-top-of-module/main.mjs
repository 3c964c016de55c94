#!/usr/bin/env node
import named, { anonymous, async } from './functions.mjs';

console.log(this, typeof require, named.name, anonymous.name, async.name);
export default (() => {});
export { default as own } from './main.mjs';
const text = `${named()}`
;[anonymous, async].forEach((item) => console.log(item.constructor.name))
console.log(text.length > 0)
named `tag`
