// expect: stderr
import { constants as zlibConstants } from 'node:zlib';
import { constants as fsConstants } from 'node:fs';

for (const name of ['version', 'versions', 'arch', 'platform', 'release', 'pid', 'ppid', 'title']) {
  const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(process, name);
  console.log(name, writable, enumerable, configurable);
}
console.log(Object.getOwnPropertyDescriptor(process.versions, 'node').writable);
for (const [holder, name] of [[zlibConstants, 'Z_OK'], [fsConstants, 'R_OK'], [process, 'arch']]) {
  try {
    holder[name] = 'changed';
    console.log('assigned');
  } catch (error) {
    console.error(error.message);
  }
}
console.log(zlibConstants.Z_MAX_CHUNK);
