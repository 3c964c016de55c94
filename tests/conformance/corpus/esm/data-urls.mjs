import value, { named } from 'data:text/javascript,export default 1; export const named = import.meta.url.length;';
import data from 'data:application/json,{"a":[1]}' with { type: 'json' };

console.log(value, named, data);
const { answer } = await import(
  `data:text/javascript;base64,${Buffer.from('import "node:fs"; export const answer = 42').toString('base64')}`
);
console.log(answer);
for (const url of ['data:text/css,a', "data:text/javascript,import './a.mjs'", 'data:text/javascript,throw 1']) {
  await import(url).then(console.log, (error) => console.log(error?.code ?? error));
}
