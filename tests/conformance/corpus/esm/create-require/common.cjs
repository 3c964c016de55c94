exports.value = 'from common js';
