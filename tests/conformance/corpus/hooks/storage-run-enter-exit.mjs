import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage();
console.log(
  storage.run({ id: 1 }, (a, b) => [storage.getStore(), a + b], 1, 2),
  storage.getStore(),
);
try {
  storage.run('x', () => {
    throw new Error('inside');
  });
} catch (error) {
  console.log(error.message, storage.getStore());
}
storage.enterWith('entered');
console.log(
  storage.getStore(),
  storage.exit(() => storage.getStore()),
  storage.getStore(),
);
storage.disable();
console.log(storage.getStore());
