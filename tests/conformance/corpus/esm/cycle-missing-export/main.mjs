// expect: exit 1, stderr
import { present } from './other.mjs';

export const own = present;
