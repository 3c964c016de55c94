import plain, { kind } from 'plain';
import { a } from '@scope/parts/a';
import { b } from '@scope/parts/deep/b.js';
import { inner } from '#inner';
import * as own from 'own-name/feature';

console.log(plain, kind, a, b, inner, own);
console.log(import.meta.resolve('plain'), import.meta.resolve('#inner'));
for (const name of ['@scope/parts', '@scope/parts/hidden', '#absent', 'plain/sub.mjs', 'absent']) {
  try {
    await import(name);
    console.log(name, 'loaded');
  } catch ({ code, message }) {
    console.log(name, code, message);
  }
}
