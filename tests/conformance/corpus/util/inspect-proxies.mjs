import { inspect } from 'node:util';

const proxy = new Proxy(
  {
    a: 1,
    get b() {
      return 2;
    },
  },
  { get: () => 'trapped' },
);
console.log(proxy, inspect(proxy, { showProxy: true }));
console.log(
  inspect(new Proxy([1, 2], {}), { showProxy: 1 }),
  new Proxy(function f() {}, {}),
  new Proxy(new Map([[1, 2]]), {}),
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
console.log(revoked);
