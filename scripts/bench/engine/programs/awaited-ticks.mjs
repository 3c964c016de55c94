// A promise that each tick fulfils: ticks and microtasks in turn.

export async function work() {
  const count = 50_000;
  for (let index = 0; index < count; index += 1) await new Promise(process.nextTick);
}
