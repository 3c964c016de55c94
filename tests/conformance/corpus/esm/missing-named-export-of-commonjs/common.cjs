module.exports = Object.assign({}, { dynamic: 1 });
