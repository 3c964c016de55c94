import * as all from 'node:path';
import * as own from './own.mjs';

const attempt = (what, action) => {
  try {
    console.log(what, action());
  } catch (error) {
    console.log(what, `${error}`);
  }
};
attempt('write', () => (own.value = 2));
attempt('add', () => (own.more = 2));
attempt('delete', () => delete own.value);
attempt('delete what is not', () => delete own.more);
attempt('tag', () => (own[Symbol.toStringTag] = 1));
attempt('built-in', () => (all.join = 1));

attempt('Reflect', () => Reflect.has(own, 'value') && Reflect.get(own, 'value'));
attempt('prototype', () => Reflect.setPrototypeOf(own, null));
attempt('extensible', () => Reflect.isExtensible(own));
attempt('keys', () => Object.keys(own));
attempt('json', () => JSON.stringify(own));
attempt('spread', () => ({ ...own }));
own.change(5);
attempt('changed', () => [own.value, own]);
