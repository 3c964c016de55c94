// expect: exit 1, stderr
import assert from 'node:assert/strict';

assert.deepEqual({ list: [1, 2], name: 'x' }, { list: [1, 3], name: 'x' });
