import { a } from './a.mjs';

export const b = `b uses ${a}`;
