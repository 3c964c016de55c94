// Stands for lib/module.js.

import { getCommonJs } from '../user/commonjs.ts';
import type { ModuleBody } from './index.ts';

export const moduleBuiltin: ModuleBody = (_exports, _require, module) => {
  (module as { exports: unknown }).exports = getCommonJs().Module;
};
