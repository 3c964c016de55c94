import defaultExport, * as all from './exports.mjs';

console.log(Object.keys(all), all.default === defaultExport, defaultExport.name);
console.log(
  all,
  all.renamed,
  all.ns.value,
  'string name' in all,
  Object.isFrozen(all),
  Object.isSealed(all),
);
console.log(Reflect.ownKeys(all), Object.getOwnPropertyDescriptor(all, 'value'));
