const data = require('./data.json');
console.log(data, require('./data.json') === data, require('./data'));
console.log(require('./folder'), require('./package'));
try {
  require('./bad.json');
} catch (error) {
  console.log(error.name, error.message);
}
