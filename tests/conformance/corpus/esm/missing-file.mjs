// expect: exit 1, stderr
import './absent.mjs';

console.log('never');
