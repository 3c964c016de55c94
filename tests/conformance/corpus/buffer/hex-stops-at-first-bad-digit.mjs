for (const text of ['00ff', 'abc', 'abxxcd', 'zz', 'AbCd'])
  console.log(text, Buffer.from(text, 'hex'));
console.log(Buffer.alloc(4).write('0102zz', 'hex'));
