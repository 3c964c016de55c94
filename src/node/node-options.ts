import type { Need, Program } from '#model/program';
import type { NodeBinary } from './node-binary.ts';

const allowed: Partial<Record<Need, string>> = {
  'child-process': '--allow-child-process',
  'worker-threads': '--allow-worker',
  'native-addons': '--allow-addons',
  network: '--allow-net',
};

/**
 * The command line options for a program that lives in `directory`: its heap limit, and Node's
 * permission model with what the program needs and no more.
 *
 * Node 22 and 24 have no `--allow-net`: their permission model leaves the network open. From
 * Node 25 on a program without the need `network` can neither listen nor connect.
 */
export function nodeOptions(program: Program, directory: string, binary: NodeBinary): string[] {
  const options = [
    `--max-old-space-size=${program.limits.heapMiB}`,
    '--permission',
    `--allow-fs-read=${directory}`,
    `--allow-fs-write=${directory}`,
  ];
  for (const need of program.needs) {
    const option = allowed[need];
    if (option !== undefined && binary.options.has(option)) options.push(option);
  }
  if (program.needs.length > 0) options.push(...binary.quietPermission);
  return options;
}

/**
 * What children inherit by `NODE_OPTIONS`. Node adds the permission model's own options to it for
 * every child, but not those that keep its warnings quiet.
 */
export function inheritedOptions(program: Program, binary: NodeBinary): Record<string, string> {
  if (!program.needs.includes('child-process')) return {};
  return { NODE_OPTIONS: binary.quietPermission.join(' ') };
}
