import { b } from './b.mjs';

export const a = `a uses ${b}`;
