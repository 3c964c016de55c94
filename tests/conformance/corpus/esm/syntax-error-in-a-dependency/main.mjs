// expect: exit 1, stderr
import './broken.mjs';

console.log('never');
