// expect: exit 1, stderr
console.log('never');
const text = "a quote is missing;
