const b = require('./b.cjs');
exports.late = 'late';
console.log(b.name);
