exports.named = __filename.split('/').at(-1);
exports.parent = module.parent?.filename.split('/').at(-1);
