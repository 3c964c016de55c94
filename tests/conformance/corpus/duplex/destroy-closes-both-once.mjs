import { Duplex } from 'node:stream';

const d = new Duplex({
  read() {},
  write() {},
  destroy(error, callback) {
    console.log('_destroy', error.message);
    callback(error);
  },
});
for (const event of ['end', 'finish', 'close']) d.on(event, () => console.log(event));
d.on('error', (error) => console.log('error', error.message));
d.write('pending', (error) => console.log('callback', error.code));
d.destroy(new Error('cut'));
