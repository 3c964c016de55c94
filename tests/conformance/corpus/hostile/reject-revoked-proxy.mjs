// expect: exit 1, stderr
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
Promise.reject(proxy);
