console.log('other');
await new Promise(() => undefined);
console.log('never');
