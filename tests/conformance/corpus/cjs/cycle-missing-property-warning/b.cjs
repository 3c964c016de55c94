const { late } = require('./a.cjs');
console.log('late is', late);
exports.name = 'b';
