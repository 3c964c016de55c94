import { log } from './log.mjs';

log('late is evaluated');
export const value = await Promise.resolve('late');
