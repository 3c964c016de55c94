import { type MarkdownTree, nodesOf, spanOf, textOf } from './markdown-tree.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/**
 * The sections of a lesson, in their order. One `Experiments` section holds all experiments, each
 * under a heading of level 3, so that the table of contents shows the lesson's shape;
 * `Experiment` is the same section where there is one experiment only.
 */
const sections = [
  ['Concept'],
  ['Key Insight'],
  ['Experiments', 'Experiment'],
  ['Challenge'],
  ['Deep Dive'],
  ['Common Mistakes'],
  ['Interview Questions'],
  ['Further reading'],
];
const order = sections.map(([name]) => name).join(', ');

/** Checks that the level 2 headings of a lesson are the known sections, each once, in order. */
export function checkSections(
  file: string,
  tree: MarkdownTree,
  bodyLine: number,
  report: Report,
): void {
  let reached = -1;
  let reachedName = '';
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading' || node.depth > 2) continue;
    const name = textOf(node).trim();
    const place = { file, line: bodyLine - 1 + spanOf(node).line };
    if (node.depth === 1) {
      const why = `The page shows the title of the front matter above the text`;
      report(errorAt(place, `"${name}" is a heading of level 1. ${why}: use level 2 or 3.`));
      continue;
    }
    const index = sections.findIndex((names) => names.includes(name));
    if (index === -1) {
      const hint = didYouMean(name, sections.flat());
      const advice = `Sections are: ${order}. Use level 3 for any other heading.`;
      report(errorAt(place, `"${name}" is not a section of a lesson.${hint} ${advice}`));
    } else if (index === reached) {
      report(errorAt(place, `The section "${name}" is there twice. Put its parts together.`));
    } else if (index < reached) {
      const advice = `Sections stand in this order: ${order}.`;
      report(errorAt(place, `The section "${name}" comes after "${reachedName}". ${advice}`));
    } else {
      reached = index;
      reachedName = name;
    }
  }
}
