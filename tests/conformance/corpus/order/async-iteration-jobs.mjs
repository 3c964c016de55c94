const log = [];
async function* two() {
  yield 1;
  yield 2;
}
const loop = (async () => {
  for await (const n of two()) log.push(`generator ${n}`);
})();
const array = (async () => {
  for await (const n of [1, 2]) log.push(`array ${n}`);
})();
let chain = Promise.resolve();
for (let i = 1; i <= 8; i += 1) chain = chain.then(() => log.push(`job ${i}`));
await Promise.all([loop, array, chain]);
console.log(log);
