import { Duplex } from 'node:stream';

for (const body of [42, {}, undefined, null, () => 5]) {
  try {
    Duplex.from(body);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0]);
  }
}
