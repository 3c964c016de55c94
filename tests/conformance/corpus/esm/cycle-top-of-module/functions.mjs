import own, { own as again } from './main.mjs';

export default function (...parts) {
  return parts.length === 0 ? `${typeof own} ${own === again} ${own.name}` : console.log(parts[0].raw);
}
export const anonymous = function () {}
export const async = async () => {}
