import './main.mjs';

export const value = 'no function';
export function call(action) {
  return action();
}
