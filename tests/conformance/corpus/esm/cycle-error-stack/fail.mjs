import { call, line } from './main.mjs'; export function fail(how) { if (call) throw new Error(how + line); }
