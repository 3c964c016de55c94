// expect: exit 1, stderr
console.log('never');
import './thrower.mjs';
