import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { escape } from 'querystring';
import querystring from 'node:querystring';

const original = fs.readFileSync;
fs.readFileSync = () => 'changed';
console.log(readFileSync === original, fs.readFileSync());
syncBuiltinESMExports();
console.log(readFileSync === original, readFileSync());
fs.readFileSync = original;
syncBuiltinESMExports();
console.log(readFileSync === original);
querystring.escape = () => 'escaped';
console.log(escape('a b'), (await import('querystring')).escape === escape);
