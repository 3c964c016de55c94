import { state, viaCommonJs } from './bridge.cjs';
import { createRequire } from 'node:module';
import * as module from './state.mjs';

const require = createRequire(import.meta.url);
console.log(state, viaCommonJs() === module, require('./state.mjs') === module);
module.add('main');
console.log(state, module.list, require('./bridge.cjs').again());
