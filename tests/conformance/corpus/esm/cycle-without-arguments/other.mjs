import { own } from './main.mjs';

export function count() {
  return [arguments.length, typeof arguments, typeof own];
}
