const pending = new Promise(() => {});
const rejected = Promise.reject(new RangeError('no').message);
rejected.catch(() => {});
console.log(pending, Promise.resolve({ a: 1 }), rejected);
const later = Promise.resolve(1).then((n) => n + 1);
console.log(later);
await later;
console.log(later, Object.assign(Promise.resolve(), { tag: 1 }));
