import { blockNames, declarationNames, patternNames, varNames } from './declared-names.ts';
import { childrenOf, isFunction, nameOf, nodeAt, nodesAt, type SyntaxNode } from './syntax-node.ts';

/** Where a module uses what it imports. */
export interface Reference {
  name: string;
  start: number;
  end: number;
  /**
   * A call counts when the name itself is called; that of a constructor begins with the word `new`.
   * `typeof` is the read that asks of `arguments` whether they are there.
   */
  kind: 'read' | 'call' | 'new' | 'write' | 'typeof';
  /** Whether it stands for both key and value of a property. */
  isShorthand: boolean;
}

/**
 * Finds every use of the names in a module, apart from where a function or block has its own, as each
 * function but an arrow has its `arguments`.
 */
export function findReferences(program: SyntaxNode, names: ReadonlySet<string>): Reference[] {
  const found: Reference[] = [];
  let hidden: ReadonlySet<string> = new Set();

  const within = (own: readonly string[], visit: () => void): void => {
    const outer = hidden;
    const more = own.filter((name) => names.has(name));
    if (more.length > 0) hidden = new Set([...outer, ...more]);
    visit();
    hidden = outer;
  };
  const note = (
    node: SyntaxNode,
    kind: Reference['kind'],
    { isShorthand = false, start = node.start } = {},
  ): void => {
    const name = nameOf(node);
    if (!names.has(name) || hidden.has(name)) return;
    found.push({ name, start, end: node.end, kind, isShorthand });
  };
  const walkAll = (nodes: readonly SyntaxNode[]): void => {
    for (const node of nodes) walk(node);
  };
  const walkBlock = (statements: readonly SyntaxNode[], own: readonly string[] = []): void =>
    within([...own, ...blockNames(statements)], () => walkAll(statements));

  /** What a declaration binds is never imported: such a name is hidden. */
  const walkPattern = (node: SyntaxNode | undefined, isShorthand = false): void => {
    if (node === undefined) return;
    if (node.type === 'Identifier') note(node, 'write', { isShorthand });
    else if (node.type === 'ObjectPattern') {
      for (const property of nodesAt(node, 'properties')) {
        if (property.computed === true) walk(nodeAt(property, 'key'));
        walkPattern(
          nodeAt(property, 'value') ?? nodeAt(property, 'argument'),
          property.shorthand === true,
        );
      }
    } else if (node.type === 'ArrayPattern') {
      for (const element of nodesAt(node, 'elements')) walkPattern(element);
    } else if (node.type === 'RestElement') walkPattern(nodeAt(node, 'argument'));
    else if (node.type === 'AssignmentPattern') {
      walkPattern(nodeAt(node, 'left'), isShorthand);
      walk(nodeAt(node, 'right'));
    } else walk(node);
  };

  const walkFunction = (node: SyntaxNode): void => {
    const params = nodesAt(node, 'params');
    const body = nodeAt(node, 'body');
    const own = node.type === 'FunctionExpression' ? patternNames(nodeAt(node, 'id')) : [];
    if (node.type !== 'ArrowFunctionExpression') own.push('arguments');
    within([...own, ...params.flatMap(patternNames)], () => {
      for (const param of params) walkPattern(param);
      if (body?.type !== 'BlockStatement') walk(body);
      else walkBlock(nodesAt(body, 'body'), varNames(body));
    });
  };

  const walkMember = (node: SyntaxNode): void => {
    if (node.computed === true) walk(nodeAt(node, 'key'));
    walk(nodeAt(node, 'value'));
  };

  const walkLoop = (node: SyntaxNode): void => {
    const left = nodeAt(node, 'left');
    const head = left ?? nodeAt(node, 'init');
    within(declarationNames(head), () => {
      if (left === undefined || left.type === 'VariableDeclaration') walk(head);
      else walkPattern(left);
      for (const key of ['test', 'update', 'right', 'body']) walk(nodeAt(node, key));
    });
  };

  const walkers: Record<string, (node: SyntaxNode) => void> = {
    Identifier: (node) => note(node, 'read'),
    ImportDeclaration: () => undefined,
    ExportAllDeclaration: () => undefined,
    ExportNamedDeclaration: (node) => walk(nodeAt(node, 'declaration')),
    LabeledStatement: (node) => walk(nodeAt(node, 'body')),
    BreakStatement: () => undefined,
    ContinueStatement: () => undefined,
    MetaProperty: () => undefined,
    VariableDeclarator: (node) => {
      walkPattern(nodeAt(node, 'id'));
      walk(nodeAt(node, 'init'));
    },
    AssignmentExpression: (node) => {
      walkPattern(nodeAt(node, 'left'));
      walk(nodeAt(node, 'right'));
    },
    UnaryExpression: (node) => {
      const argument = nodeAt(node, 'argument');
      const asks = node.operator === 'typeof' && argument?.type === 'Identifier';
      if (asks && nameOf(argument) === 'arguments') note(argument, 'typeof');
      else walk(argument);
    },
    UpdateExpression: (node) => walkPattern(nodeAt(node, 'argument')),
    MemberExpression: (node) => {
      walk(nodeAt(node, 'object'));
      if (node.computed === true) walk(nodeAt(node, 'property'));
    },
    CallExpression: (node) => {
      walkCallee(nodeAt(node, 'callee'));
      walkAll(nodesAt(node, 'arguments'));
    },
    NewExpression: (node) => {
      const callee = nodeAt(node, 'callee');
      if (callee?.type === 'Identifier') note(callee, 'new', { start: node.start });
      else walk(callee);
      walkAll(nodesAt(node, 'arguments'));
    },
    TaggedTemplateExpression: (node) => {
      walkCallee(nodeAt(node, 'tag'));
      walk(nodeAt(node, 'quasi'));
    },
    Property: (node) => {
      const value = nodeAt(node, 'value');
      if (node.shorthand === true && value?.type === 'Identifier')
        note(value, 'read', { isShorthand: true });
      else walkMember(node);
    },
    MethodDefinition: walkMember,
    PropertyDefinition: walkMember,
    BlockStatement: (node) => walkBlock(nodesAt(node, 'body')),
    StaticBlock: (node) =>
      walkBlock(nodesAt(node, 'body'), nodesAt(node, 'body').flatMap(varNames)),
    SwitchStatement: (node) => {
      walk(nodeAt(node, 'discriminant'));
      const cases = nodesAt(node, 'cases');
      within(blockNames(cases.flatMap((item) => nodesAt(item, 'consequent'))), () =>
        walkAll(cases),
      );
    },
    ForStatement: walkLoop,
    ForInStatement: walkLoop,
    ForOfStatement: walkLoop,
    CatchClause: (node) => {
      const param = nodeAt(node, 'param');
      within(patternNames(param), () => {
        walkPattern(param);
        walk(nodeAt(node, 'body'));
      });
    },
  };

  const walkCallee = (node: SyntaxNode | undefined): void => {
    if (node?.type === 'Identifier') note(node, 'call');
    else walk(node);
  };

  const walk = (node: SyntaxNode | undefined): void => {
    if (node === undefined) return;
    const own = walkers[node.type];
    if (own !== undefined) own(node);
    else if (isFunction(node)) walkFunction(node);
    else if (/^Class(?:Declaration|Expression)$/.test(node.type)) {
      within(patternNames(nodeAt(node, 'id')), () => {
        walk(nodeAt(node, 'superClass'));
        walk(nodeAt(node, 'body'));
      });
    } else walkAll([...childrenOf(node)]);
  };

  walk(program);
  return found;
}
