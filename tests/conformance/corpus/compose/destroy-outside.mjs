import { compose, PassThrough } from 'node:stream';

const inner = [new PassThrough(), new PassThrough()];
const both = compose(...inner);
both.on('error', (error) => console.log('error', error.name, error.message));
both.on('close', () =>
  console.log(
    'close',
    inner.map((s) => s.destroyed),
  ),
);
inner[1].on('error', (error) => console.log('inner', error.name));
both.write('pending', (error) => console.log('written', error?.code));
both.destroy();
console.log('destroyed', both.destroyed);
