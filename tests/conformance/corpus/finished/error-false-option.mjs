import { finished, PassThrough } from 'node:stream';

const s = new PassThrough();
s.on('error', (error) => console.log('event', error.message));
finished(s, { error: false }, (error) => console.log('callback', error?.message ?? error));
s.destroy(new Error('not through error'));
