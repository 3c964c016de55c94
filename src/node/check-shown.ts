import type { Mention } from './check-mentions.ts';
import { checkPair } from './check-pair.ts';
import type { PageFolder } from './load-page-folder.ts';
import type { MarkdownTree } from './markdown-tree.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';
import { type Shower, shownExperiments } from './shown-experiments.ts';

const literalAdvice: Record<Shower, string> = {
  Experiment:
    'name. Write <Experiment name="…"> with the name of a folder of experiments/ in quotes.',
  Challenge:
    'name. Write <Challenge name="…"> with the name of a folder of experiments/ in quotes.',
  BadAndGood:
    'name. Write <BadAndGood name="…"> with a name in quotes; its programs are the folders experiments/…-bad and experiments/…-good.',
  ErrorEntry:
    'experiment. Write <ErrorEntry experiment="…"> with the name of a folder of experiments/, or <lesson id>/<folder>, in quotes.',
};

/**
 * Checks that a page shows each of its experiments once: challenges by `<Challenge name="…">`,
 * pairs of programs by `<BadAndGood name="…">` and all others by `<Experiment name="…" />`. Gives the
 * names of those that are shown, in the order of the page. Where `mentions` is given, the page may
 * also show experiments of other pages, which are added to it.
 */
export function checkShown(
  { file, bodyLine, experiments }: Pick<PageFolder<unknown>, 'file' | 'bodyLine' | 'experiments'>,
  tree: MarkdownTree,
  report: Report,
  mentions?: Mention[],
): string[] {
  const byName = new Map(experiments.map((folder) => [folder.name, folder]));
  const shownOn = new Map<string, number>();
  for (const { shower, names, line: textLine, node } of shownExperiments(tree)) {
    const line = bodyLine - 1 + textLine;
    const place = { file, line, field: shower };
    if (names === undefined) {
      report(errorAt(place, `<${shower}> has no literal ${literalAdvice[shower]}`));
      continue;
    }
    for (const name of names) {
      const folder = byName.get(name);
      const before = shownOn.get(name);
      if (mentions !== undefined && name.includes('/')) {
        mentions.push({ experiment: name, place });
        continue;
      }
      if (folder === undefined) {
        const hint = didYouMean(name, byName.keys());
        const advice = `Add the folder experiments/${name}, or correct the name.`;
        report(errorAt(place, `There is no experiment "${name}".${hint} ${advice}`));
        continue;
      }
      shownOn.set(name, before ?? line);
      if (before !== undefined) {
        const advice = 'Show it once, and link to it from here.';
        report(
          errorAt(place, `The experiment "${name}" is shown on line ${before} already. ${advice}`),
        );
      } else if (folder.challenge !== undefined && folder.challenge !== (shower === 'Challenge')) {
        const right = folder.challenge ? 'Challenge' : 'Experiment';
        const what = folder.challenge ? 'is a challenge' : 'is not a challenge';
        report(
          errorAt(
            place,
            `The experiment "${name}" ${what}. Show it with <${right} name="${name}">.`,
          ),
        );
      }
    }
    if (shower === 'BadAndGood') {
      const pair = names.map((name) => byName.get(name)?.experiment);
      checkPair(place, node, pair, report);
    }
  }
  for (const { name, folder } of experiments) {
    if (shownOn.has(name)) continue;
    const advice = `Add <Experiment name="${name}" /> to ${file}, or remove the folder.`;
    report(errorAt({ file: folder }, `The page does not show this experiment. ${advice}`));
  }
  return [...shownOn.keys()];
}
