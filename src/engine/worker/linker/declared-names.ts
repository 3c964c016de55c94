import { childrenOf, isFunction, nameOf, nodeAt, nodesAt, type SyntaxNode } from './syntax-node.ts';

/** Names that a pattern binds. */
export function patternNames(pattern: SyntaxNode | undefined): string[] {
  if (pattern === undefined) return [];
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  if (pattern.type === 'Property') return patternNames(nodeAt(pattern, 'value'));
  if (pattern.type === 'AssignmentPattern') return patternNames(nodeAt(pattern, 'left'));
  if (pattern.type === 'RestElement') return patternNames(nodeAt(pattern, 'argument'));
  const parts = [...nodesAt(pattern, 'properties'), ...nodesAt(pattern, 'elements')];
  return parts.flatMap(patternNames);
}

/** Names that a declaration binds, whatever its kind. */
export function declarationNames(node: SyntaxNode | undefined): string[] {
  if (node?.type === 'VariableDeclaration') {
    return nodesAt(node, 'declarations').flatMap((item) => patternNames(nodeAt(item, 'id')));
  }
  return node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration'
    ? patternNames(nodeAt(node, 'id'))
    : [];
}

/** Names that the statements of a block bind in it; `var` binds elsewhere. */
export function blockNames(statements: readonly SyntaxNode[]): string[] {
  return statements.flatMap((node) => (node.kind === 'var' ? [] : declarationNames(node)));
}

/** Names that `var` binds in the function whose body this is. */
export function varNames(node: SyntaxNode): string[] {
  if (isFunction(node) || /^Class|^StaticBlock$/.test(node.type)) return [];
  const own =
    node.type === 'VariableDeclaration' && node.kind === 'var' ? declarationNames(node) : [];
  return [...own, ...[...childrenOf(node)].flatMap(varNames)];
}
