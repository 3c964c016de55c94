import a from './a.mjs';

console.log('before');
function check() {
  throw new TypeError('wrong');
}
check(() => a);
