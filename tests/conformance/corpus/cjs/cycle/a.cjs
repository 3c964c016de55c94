exports.done = false;
const b = require('./b.cjs');
console.log('in a, b.done is', b.done);
exports.done = true;
