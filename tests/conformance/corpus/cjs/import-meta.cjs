// expect: exit 1, stderr
console.log(import.meta.url);
