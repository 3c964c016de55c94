import { createRequire } from 'node:module';
import dotted from 'dotted';
import folder from 'folder';
import loose from 'loose';

console.log(dotted, folder, loose);
console.log(['dotted', 'folder', 'loose'].map((name) => import.meta.resolve(name)));
const require = createRequire(import.meta.url);
console.log(require('dotted'), require('folder'), require('loose'));
await import('absent').catch((error) => console.log(error.code, error.message));
