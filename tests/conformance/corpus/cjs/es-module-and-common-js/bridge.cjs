const module_ = require('./state.mjs');

module_.add('bridge');
exports.state = module_.list;
exports.viaCommonJs = () => require('./state.mjs');
exports.again = () => require('./state.mjs').list.length;
