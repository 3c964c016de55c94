// Stands for lib/internal/modules/cjs/loader.js; see ../user/commonjs.ts.

import { getCommonJs } from '../user/commonjs.ts';
import type { ModuleBody } from './index.ts';

export const cjsLoader: ModuleBody = (exports) => {
  Object.assign(exports as object, { Module: getCommonJs().Module });
};
