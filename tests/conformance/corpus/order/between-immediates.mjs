for (const n of [1, 2, 3]) {
  setImmediate(() => {
    console.log('immediate', n);
    process.nextTick(() => console.log('tick', n));
    Promise.resolve().then(() => console.log('promise', n));
    if (n === 1) setImmediate(() => console.log('next round'));
  });
}
