import type { ConformanceResult } from './corpus-program.ts';

/** What of a run may differ; `frames` are the lines of stack traces in stdout and stderr. */
export type Part = 'stdout' | 'stderr' | 'frames' | 'exit code';

/** What a program did in the engine and not on real Node, seen at the first place where they part. */
export interface Difference {
  part: Exclude<Part, 'frames'>;
  /** Whether nothing differs but lines of stack traces, which begin with "at". */
  onlyFrames: boolean;
  /** The first line that differs, from 1; 0 for the exit code. */
  line: number;
  /** That line on each side; undefined where the output has ended before it. */
  node: string | undefined;
  engine: string | undefined;
}

/** Compares byte for byte. Gives at most one difference a stream, and none when all is equal. */
export function findDifferences(node: ConformanceResult, engine: ConformanceResult): Difference[] {
  const differences: Difference[] = [];
  for (const part of ['stdout', 'stderr'] as const) {
    if (node[part] === engine[part]) continue;
    const lines = { node: node[part].split('\n'), engine: engine[part].split('\n') };
    const shared = Math.max(lines.node.length, lines.engine.length);
    for (let index = 0; index < shared; index += 1) {
      if (lines.node[index] === lines.engine[index]) continue;
      const sides = { node: lines.node[index], engine: lines.engine[index] };
      const onlyFrames = withoutFrames(lines.node) === withoutFrames(lines.engine);
      differences.push({ part, onlyFrames, line: index + 1, ...sides });
      break;
    }
  }
  if (node.exitCode !== engine.exitCode) {
    const sides = { node: String(node.exitCode), engine: String(engine.exitCode) };
    differences.push({ part: 'exit code', onlyFrames: false, line: 0, ...sides });
  }
  return differences;
}

function withoutFrames(lines: readonly string[]): string {
  return lines.filter((line) => !/^\s+at /.test(line)).join('\n');
}

/** The longest line that is shown whole. */
const widest = 160;

/** Two lines for each difference: what real Node has, then what the engine has. */
export function formatDifference({ part, line, node, engine }: Difference): string {
  const place = line === 0 ? part : `${part} line ${line}`;
  const show = (text: string | undefined): string => {
    if (text === undefined) return '(ends before)';
    return text.length > widest ? `${text.slice(0, widest)}…` : text;
  };
  return `  ${place}\n    node   ${show(node)}\n    engine ${show(engine)}`;
}
