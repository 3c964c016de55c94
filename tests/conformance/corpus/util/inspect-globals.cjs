console.log(globalThis);
const names = ['structuredClone', 'atob', 'AbortController', 'Event', 'performance'];
for (const name of names) {
  const { value, writable, enumerable, get } = Object.getOwnPropertyDescriptor(globalThis, name);
  console.log(name, typeof value, writable, enumerable, typeof get);
}
