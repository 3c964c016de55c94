module.exports = `inner sees ${require('pkg').name}`;
