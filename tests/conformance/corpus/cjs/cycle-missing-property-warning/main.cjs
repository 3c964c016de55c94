// expect: stderr
require('./a.cjs');
