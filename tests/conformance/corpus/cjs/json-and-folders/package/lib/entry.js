module.exports = 'main of the package';
