export * from './one.mjs';
export * from './two.mjs';
export * as parts from './two.mjs';
export { two as renamed, default } from './two.mjs';
