exports.named = typeof require;
exports.own = this === exports;
