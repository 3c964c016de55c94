import { createRequire } from 'node:module';
import * as own from './all.mjs';
import { value } from './common.cjs';

export const named = `named, with ${value}`;
export default class Main {}
export const self = () => own;
export const require = typeof createRequire(import.meta.url);
