// expect: exit 1, stderr
Promise.reject(
  new Proxy(
    {},
    {
      get() {
        throw new Error('trapped');
      },
    },
  ),
);
