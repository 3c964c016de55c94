const b = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]);
console.log(b.swap16(), b.swap32(), b.swap64(), b.reverse());
for (const method of ['swap16', 'swap32', 'swap64']) {
  try {
    Buffer.alloc(3)[method]();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
