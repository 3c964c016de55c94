for (let i = 0; i < 40; i += 1) {
  process.stdout.write(`${String(i).padStart(3)} ${'x'.repeat(4000)}\n`);
}
setImmediate(() => console.log('the last line'));
