const [a, b] = [new AbortController(), new AbortController()];
const any = AbortSignal.any([a.signal, b.signal]);
const nested = AbortSignal.any([any]);
any.addEventListener('abort', () => console.log('any', any.reason));
nested.addEventListener('abort', () => console.log('nested', nested.reason));
b.abort('from b');
a.abort('from a');
console.log(
  any.reason,
  AbortSignal.any([]).aborted,
  AbortSignal.any([AbortSignal.abort(1), b.signal]).reason,
);
const timed = AbortSignal.timeout(1);
await new Promise((resolve) => {
  timed.onabort = resolve;
  setTimeout(() => {}, 50);
});
console.log(timed.reason.name, timed.reason.code, timed.reason.message);
