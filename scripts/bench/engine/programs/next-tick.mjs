// Ticks that queue ticks.

export async function work() {
  const count = 2_000_000;
  await new Promise((resolve) => {
    let left = count;
    function tick() {
      left -= 1;
      if (left === 0) resolve();
      else process.nextTick(tick);
    }
    tick();
  });
}
