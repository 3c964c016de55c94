import('./module.js').then(
  () => console.log('evaluated'),
  (error) => console.log(error.message),
);
