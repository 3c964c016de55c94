import { parse } from 'acorn';

interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/**
 * The ids that a module of Node's library requires while it is evaluated: literal `require` calls
 * outside of functions. Those inside are made later or never; with `later` they are found too.
 */
export function findRequires(source: string, { later = false } = {}): string[] {
  const ids = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (!isNode(node) || (!later && /Function/.test(node.type))) return;
    if (node.type === 'CallExpression') {
      const { callee, arguments: [argument] = [] } = node as unknown as {
        callee: SyntaxNode;
        arguments: SyntaxNode[];
      };
      if (callee.name === 'require' && typeof argument?.value === 'string') ids.add(argument.value);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(
    parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
    }),
  );
  return [...ids];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
