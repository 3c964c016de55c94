const bytes = Object.getPrototypeOf(Uint8Array.prototype);
for (const name of ['slice', 'set', 'subarray', 'fill']) {
  bytes[name] = () => {
    throw new Error(`${name} was called`);
  };
}
console.log('heard', { a: [1] });
