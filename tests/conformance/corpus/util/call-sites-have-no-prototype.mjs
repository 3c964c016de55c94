import { getCallSites } from 'node:util';

function outer() {
  return getCallSites(1);
}
const [site] = outer();
console.log(Object.getPrototypeOf(site), { ...site, scriptId: typeof site.scriptId });
