// Starts a program of this bench, on real Node and in the engine alike: prints the milliseconds of rounds.
import { work } from './work.mjs';

const rounds = 5;

// Both have compiled what is hot by then.
await work();
for (let round = 0; round < rounds; round += 1) {
  const started = performance.now();
  await work();
  console.log(performance.now() - started);
}
