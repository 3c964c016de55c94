console.log(import.meta.resolve, import.meta.resolve.name, import.meta.resolve.length);
console.log(Object.entries(import.meta).map(([key, value]) => [key, typeof value]));
