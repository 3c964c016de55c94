import { log } from './log.mjs';

log('second');
await Promise.all([1, 2].map(async (n) => log('second', await n)));
