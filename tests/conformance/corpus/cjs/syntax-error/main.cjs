// expect: exit 1, stderr
require('./broken.cjs');
