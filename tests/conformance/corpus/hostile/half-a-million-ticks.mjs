let ran = 0;
for (let index = 0; index < 500_000; index += 1) {
  process.nextTick(() => {
    ran += 1;
  });
}
process.on('exit', () => console.log(ran));
