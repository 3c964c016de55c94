import { PassThrough, pipeline } from 'node:stream';
import * as promises from 'node:stream/promises';

const attempts = [
  () => pipeline(),
  () => pipeline(() => {}),
  () => pipeline(new PassThrough(), () => {}),
  () => pipeline([], () => {}),
  () => pipeline(new PassThrough(), new PassThrough()),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
await promises.pipeline(new PassThrough()).catch((error) => console.log('rejected', error.code));
