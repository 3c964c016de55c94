const { createHash } = require('node:crypto');
const fs = require('node:fs');

const deeper = (depth, work) => (depth === 0 ? work() : deeper(depth - 1, work));

const failures = {
  write: () => Buffer.alloc(4).latin1Write(5),
  clone: () => structuredClone(() => {}),
  descriptor: () => fs.closeSync('none'),
  digest: () => createHash('none'),
  url: () => new URL('none'),
};
for (const [name, work] of Object.entries(failures)) {
  for (const depth of [0, 5, 20]) {
    try {
      deeper(depth, work);
    } catch (error) {
      console.log(name, depth, error.stack);
    }
  }
}
