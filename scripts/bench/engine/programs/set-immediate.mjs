// Immediates one after the other.

export async function work() {
  const count = 50_000;
  await new Promise((resolve) => {
    let left = count;
    function turn() {
      left -= 1;
      if (left === 0) resolve();
      else setImmediate(turn);
    }
    turn();
  });
}
