import def, { two, parts } from './index.mjs';

export const one = () => [two, typeof parts, def()];
export { two as viaIndex } from './index.mjs';
