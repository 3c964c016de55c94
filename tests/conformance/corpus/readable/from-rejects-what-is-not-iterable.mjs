import { Readable } from 'node:stream';

for (const source of [42, {}, null, undefined, () => {}]) {
  try {
    Readable.from(source);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
