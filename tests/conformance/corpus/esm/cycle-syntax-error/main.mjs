// expect: exit 1, stderr
import { b } from './b.mjs';

export const a = b;
