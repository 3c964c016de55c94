// expect: exit 1, stderr
console.log(typeof require);
import('./absent.mjs');
