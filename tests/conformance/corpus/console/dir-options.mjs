const deep = { a: { b: { c: { d: 1 } } }, [Symbol('s')]: 1 };
console.dir(deep);
console.dir(deep, { depth: 0 });
console.dir(deep, { depth: null });
console.dir('text', { colors: true });
console.dirxml(deep, 'more');
