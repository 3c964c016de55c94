const Shape = require('./shape.cjs');
console.log(new Shape(2).area(), Object.keys(require('./lost.cjs')), require('./number.cjs') + 1);
