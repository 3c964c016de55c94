import type { fromMarkdown } from 'mdast-util-from-markdown';

/** The syntax tree of a Markdown or MDX text. */
export type MarkdownTree = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownTree | MarkdownTree['children'][number];

/** All nodes below a node, in the order of the text. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownTree['children'][number]> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    yield child;
    yield* nodesOf(child);
  }
}

/** The plain text of a node, as a reader sees it. */
export function textOf(node: MarkdownNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Offsets from the start of the text, and the line that a node starts on, from 1. */
export interface Span {
  start: number;
  end: number;
  line: number;
}

/** Where a parsed node stands. Nodes made by hand have no place: they throw. */
export function spanOf({ type, position }: MarkdownNode): Span {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (position === undefined || start === undefined || end === undefined) {
    throw new Error(`A node of type ${type} has no position. Only parsed nodes have one.`);
  }
  return { start, end, line: position.start.line };
}
