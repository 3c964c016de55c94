import { b } from './b.mjs';

console.log('a');
export const a = `a of ${b}`;
export const meta = [import.meta.url.endsWith('/a.mjs'), import.meta.main, import.meta.filename.endsWith('a.mjs')];
