const fs = require('node:fs');

const deeper = (depth, work) => (depth === 0 ? work() : deeper(depth - 1, work));

const failures = {
  mkdir: () => fs.mkdirSync('absent/folder'),
  rmdir: () => fs.rmdirSync('absent'),
  copy: () => fs.copyFileSync('absent', 'copy'),
  descriptor: () => fs.closeSync('none'),
};
for (const [name, work] of Object.entries(failures)) {
  for (const depth of [0, 2, 4, 9]) {
    try {
      deeper(depth, work);
    } catch (error) {
      console.log(name, depth, error.stack);
    }
  }
}
Error.stackTraceLimit = 3;
try {
  failures.mkdir();
} catch (error) {
  console.log(error.stack, Error.stackTraceLimit);
}
