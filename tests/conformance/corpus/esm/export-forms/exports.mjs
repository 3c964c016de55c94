export default class {}
export const value = 1;
const inner = 2;
export { inner as renamed, inner as 'string name' };
export * from './more.mjs';
export * as ns from './more.mjs';
export { value as again } from './more.mjs';
