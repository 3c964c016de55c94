import type { Node } from 'acorn';

/** A node of the syntax tree, whose further properties its type decides. */
export type SyntaxNode = Node & { readonly [key: string]: unknown };

/** The node under a key; undefined where there is none. */
export function nodeAt(node: SyntaxNode, key: string): SyntaxNode | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** The nodes of the list under a key; what an array pattern leaves out is none. */
export function nodesAt(node: SyntaxNode, key: string): SyntaxNode[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function* childrenOf(node: SyntaxNode): Generator<SyntaxNode, void> {
  for (const key of Object.keys(node)) {
    const child = nodeAt(node, key);
    if (child !== undefined) yield child;
    yield* nodesAt(node, key);
  }
}

/** The name that an identifier is, or a string in its place. */
export function nameOf(node: SyntaxNode | undefined): string {
  return `${node?.type === 'Literal' ? node.value : node?.name}`;
}

export function isFunction({ type }: SyntaxNode): boolean {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
