import { furtherScriptNames, furtherScripts } from '../further-scripts.ts';
import { coreRoots, furtherRoots } from './module-lists.ts';
import type { ScriptPlan } from './sort-modules.ts';

/** The scripts in the order in which they are sorted: each after those that it builds upon. */
export const scriptPlans: readonly ScriptPlan[] = [
  { name: 'core', roots: coreRoots, after: [] },
  ...furtherScriptNames.map((name) => ({
    name,
    roots: furtherRoots[name],
    after: ['core', ...furtherScripts[name]],
  })),
];
