import { a } from './main.mjs';

export const b = (1 + ;
