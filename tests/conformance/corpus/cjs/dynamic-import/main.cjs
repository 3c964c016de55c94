import('./module.mjs')
  .then((module) => console.log(module.default, module.value))
  .then(() => import('./common.cjs'))
  .then((module) => console.log(module.default, Object.keys(module)));
