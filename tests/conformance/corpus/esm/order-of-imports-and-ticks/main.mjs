import './first.mjs';
import { log } from './log.mjs';
import './second.mjs';

log('main');
process.nextTick(log, 'tick');
queueMicrotask(() => log('microtask'));
setImmediate(log, 'immediate');
const late = import('./late.mjs');
log('after import()');
await null;
log('after await');
const { value } = await late;
log('imported', value);
await new Promise((resolve) => process.nextTick(resolve));
log('after a tick');
await new Promise(setImmediate);
log('after an immediate');
process.on('exit', (code) => log('exit', code));
