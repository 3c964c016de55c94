import { value } from './b.cjs';

export const a = value;
