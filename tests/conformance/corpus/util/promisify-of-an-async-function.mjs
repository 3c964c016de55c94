// expect: stderr
import { promisify } from 'node:util';

const twice = promisify(async (value, callback) => callback(null, value * 2));
console.log(await twice(4));
