import { type MarkdownNode, type MarkdownTree, nodesOf, spanOf } from './markdown-tree.ts';

/** The attribute by which each component that shows experiments names them. */
const attributes = {
  Experiment: 'name',
  Challenge: 'name',
  BadAndGood: 'name',
  ErrorEntry: 'experiment',
} as const;

/** A component that shows experiments of its page. */
export type Shower = keyof typeof attributes;

/** One use of such a component in a text. */
export interface Shown {
  shower: Shower;
  /** Folders that it shows, or `<page>/<folder>`; undefined where it has no literal name. */
  names: string[] | undefined;
  /** Line of the text, from 1. */
  line: number;
  node: MarkdownNode;
}

function isShower(name: string | null): name is Shower {
  return name !== null && Object.hasOwn(attributes, name);
}

/** The value of an attribute, or undefined where it is absent or not a literal string. */
export function literalAttribute(node: MarkdownNode, name: string): string | undefined {
  if (!('attributes' in node)) return undefined;
  const attribute = node.attributes.find((it) => 'name' in it && it.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** All uses of the components that show experiments, in the order of the text. */
export function* shownExperiments(tree: MarkdownTree): Generator<Shown> {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    if (!isShower(node.name)) continue;
    const name = literalAttribute(node, attributes[node.name]);
    const pair = node.name === 'BadAndGood' ? ['-bad', '-good'] : [''];
    const names = name === undefined ? undefined : pair.map((ending) => `${name}${ending}`);
    yield { shower: node.name, names, line: spanOf(node).line, node };
  }
}
