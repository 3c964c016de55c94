const log = [];
const thenable = { then: (resolve) => (log.push('thenable then'), resolve('t')) };
Promise.resolve(thenable).then((v) => log.push(`resolved ${v}`));
(async () => {
  log.push('async start');
  await thenable;
  log.push('after thenable');
})();
Promise.resolve(Promise.resolve(1)).then(() => log.push('same promise'));
new Promise((resolve) => resolve(Promise.resolve(1))).then(() => log.push('adopted: three jobs'));
Promise.resolve()
  .then(() => log.push('1'))
  .then(() => log.push('2'))
  .then(() => log.push('3'))
  .then(() => log.push('4'));
setImmediate(() => console.log(log));
