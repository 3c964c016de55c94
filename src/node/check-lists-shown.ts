import { type MarkdownTree, nodesOf } from './markdown-tree.ts';
import { errorAt, type Report } from './report.ts';
import { literalAttribute } from './shown-experiments.ts';

/** A list of a page, and by which uses of a component the page has to show it. */
export interface ListShown {
  component: string;
  /** The attribute that chooses a part of the list; undefined where one use shows all of it. */
  attribute: string | undefined;
  /** For each entry, the value of that attribute that shows it. */
  values: readonly (string | undefined)[];
}

/** Checks that a reference page shows all of its lists: what is left out nobody would miss. */
export function checkListsShown(
  file: string,
  tree: MarkdownTree,
  lists: readonly ListShown[],
  report: Report,
): void {
  for (const { component, attribute, values } of lists) {
    const shown = new Set<string | undefined>();
    for (const node of nodesOf(tree)) {
      if (node.type !== 'mdxJsxFlowElement' || node.name !== component) continue;
      shown.add(attribute === undefined ? undefined : literalAttribute(node, attribute));
    }
    for (const value of new Set(values)) {
      if (shown.has(value)) continue;
      const use =
        value === undefined ? `<${component} />` : `<${component} ${attribute}="${value}" />`;
      report(errorAt({ file }, `The page does not show all of its list. Add ${use}.`));
    }
  }
}
