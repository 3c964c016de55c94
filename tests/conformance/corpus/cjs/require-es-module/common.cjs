exports.value = 'CommonJS';
