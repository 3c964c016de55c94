import { log } from './log.mjs';

process.nextTick(log, 'tick of first');
Promise.resolve().then(() => log('microtask of first'));
await new Promise((resolve) => setTimeout(resolve, 1));
log('first');
