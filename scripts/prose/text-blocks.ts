import { type MarkdownNode, type MarkdownTree, nodesOf, spanOf } from '#node/markdown-tree';

/** A stretch of running text in a Markdown tree. */
export interface TextBlock {
  /** Line of the text, from 1. */
  line: number;
  text: string;
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The text of a node as a reader sees it, with code between backticks. */
function inlineText(node: MarkdownNode): string {
  switch (node.type) {
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'text':
      return node.value;
    case 'break':
    case 'mdxTextExpression':
      return ' ';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}

/** The paragraphs, headings and table cells of a text, in their order. Fences are left out. */
export function* textBlocks(tree: MarkdownTree): Generator<TextBlock> {
  for (const node of nodesOf(tree)) {
    if (!blocks.has(node.type)) continue;
    const text = inlineText(node).replace(/\s+/g, ' ').trim();
    if (text !== '') yield { line: spanOf(node).line, text };
  }
}
