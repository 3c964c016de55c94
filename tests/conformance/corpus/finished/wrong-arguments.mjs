import { finished, PassThrough } from 'node:stream';

for (const args of [
  [{}, () => {}],
  [new PassThrough()],
  [new PassThrough(), 5, () => {}],
  [null, () => {}],
]) {
  try {
    finished(...args);
    console.log('accepted');
  } catch (error) {
    console.log(error.code, error.message);
  }
}
