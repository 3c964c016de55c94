exports.named = 'named';
module.exports.later = () => 'a function';
if (globalThis.never) exports.conditional = 1;
