import type { ExperimentFolder } from './load-experiment.ts';
import { type MarkdownNode, type MarkdownTree, nodesOf, spanOf } from './markdown-tree.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

type Shower = 'Experiment' | 'Challenge';

function showerOf(node: MarkdownNode): Shower | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return node.name === 'Experiment' || node.name === 'Challenge' ? node.name : undefined;
}

/** The value of `name="…"`, or undefined where it is absent or not a literal string. */
function literalName(node: MarkdownNode): string | undefined {
  if (!('attributes' in node)) return undefined;
  const attribute = node.attributes.find((it) => 'name' in it && it.name === 'name');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/**
 * Checks that a lesson shows each of its experiments once, challenges by `<Challenge name="…">` and
 * all others by `<Experiment name="…" />`. Gives the names of those that are shown, in the order of
 * the page.
 */
export function checkShown(
  file: string,
  tree: MarkdownTree,
  bodyLine: number,
  folders: readonly ExperimentFolder[],
  report: Report,
): string[] {
  const byName = new Map(folders.map((folder) => [folder.name, folder]));
  const shownOn = new Map<string, number>();
  for (const node of nodesOf(tree)) {
    const shower = showerOf(node);
    if (shower === undefined) continue;
    const line = bodyLine - 1 + spanOf(node).line;
    const place = { file, line, field: shower };
    const name = literalName(node);
    if (name === undefined) {
      report(
        errorAt(
          place,
          `<${shower}> has no literal name. Write <${shower} name="…"> with the name of a folder of experiments/ in quotes.`,
        ),
      );
      continue;
    }
    const folder = byName.get(name);
    const before = shownOn.get(name);
    if (folder === undefined) {
      const hint = didYouMean(name, byName.keys());
      report(
        errorAt(
          place,
          `There is no experiment "${name}".${hint} Add the folder experiments/${name}, or correct the name.`,
        ),
      );
      continue;
    }
    shownOn.set(name, before ?? line);
    if (before !== undefined) {
      report(
        errorAt(
          place,
          `The experiment "${name}" is shown on line ${before} already. Show it once, and link to it from here.`,
        ),
      );
    } else if (folder.challenge !== undefined && folder.challenge !== (shower === 'Challenge')) {
      const right = folder.challenge ? 'Challenge' : 'Experiment';
      const what = folder.challenge ? 'is a challenge' : 'is not a challenge';
      report(
        errorAt(place, `The experiment "${name}" ${what}. Show it with <${right} name="${name}">.`),
      );
    }
  }
  for (const { name, folder } of folders) {
    if (shownOn.has(name)) continue;
    report(
      errorAt(
        { file: folder },
        `No lesson shows this experiment. Add <Experiment name="${name}" /> to ${file}, or remove the folder.`,
      ),
    );
  }
  return [...shownOn.keys()];
}
