import { parse } from 'acorn';
import { declarationNames } from './declared-names.ts';
import { findReferences, type Reference } from './find-references.ts';
import type { ImportedName, ModuleBody, PassedName } from './module-body.ts';
import { blank, type Replacement, replaceText } from './replace-text.ts';
import { childrenOf, isFunction, nameOf, nodeAt, nodesAt, type SyntaxNode } from './syntax-node.ts';

/** Names in the text of a body; the first two are as long as what they stand for. */
export const bodyNames = {
  dynamicImport: 'ɪmport',
  meta: 'ɪmport_meta',
  imports: 'ɪ',
  call: 'ɪcall',
  construct: 'ɪnew',
  announce: 'ɪexport',
} as const;

const defaultName = 'ɪdefault';
const constant = 'ɪconst';

/** What a module exports, in the order of its text. */
interface Exports {
  /** Expressions of its own, by name. */
  own: Map<string, string>;
  passed: PassedName[];
  stars: string[];
}

/**
 * Makes the text of a module that of a function. What it imports is read from an object each time, so
 * that it is what the other module has at that moment. Lines stay; columns are told by the edits. Throws
 * the error of acorn for text that is no module.
 */
export function writeBody(source: string): ModuleBody {
  const program = parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
  }) as unknown as SyntaxNode;
  const statements = nodesAt(program, 'body');
  const imports = statements.flatMap(readImports);
  // A module has no `arguments`, and the function that it becomes has.
  const names = new Set([...imports.map(({ local }) => local), 'arguments']);
  const references = findReferences(program, names);
  const exports = readExports(statements, imports);
  const hasAwait = pauses(program);
  const { text, edits } = replaceText(source, [
    ...replaceHashbang(source),
    ...statements.flatMap((node) => replaceStatement(source, node)),
    ...references.map((reference) => replaceReference(source, reference)),
    ...replaceHostSyntax(program),
  ]);
  const own = [...exports.own].map(([name, value]) => `${JSON.stringify(name)}:()=>${value}`);
  const write = references.some(({ kind }) => kind === 'write') ? `const ${constant}=0;` : '';
  const nameless = namesDefault(statements) ? `,${defaultName}` : '';
  const head =
    `${hasAwait ? 'async ' : ''}function*(){'use strict';${bodyNames.announce}` +
    `({__proto__:null,${own.join(',')}}${nameless});yield;${write}`;
  return {
    text: `${head}${text}\n}`,
    headLength: head.length,
    edits,
    imports,
    passed: exports.passed,
    stars: exports.stars,
    exported: [...exports.own.keys()],
    hasAwait,
  };
}

function readImports(node: SyntaxNode): ImportedName[] {
  if (node.type !== 'ImportDeclaration') return [];
  const specifier = `${nodeAt(node, 'source')?.value}`;
  return nodesAt(node, 'specifiers').map((item) => ({
    local: nameOf(nodeAt(item, 'local')),
    specifier,
    name: importedName(item),
    start: item.start,
  }));
}

function importedName(item: SyntaxNode): string | undefined {
  if (item.type === 'ImportNamespaceSpecifier') return undefined;
  return item.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(nodeAt(item, 'imported'));
}

function readExports(statements: readonly SyntaxNode[], imports: readonly ImportedName[]): Exports {
  const own: Exports['own'] = new Map();
  const passed: PassedName[] = [];
  const stars: string[] = [];
  const imported = new Map(imports.map((item) => [item.local, item]));
  for (const node of statements) {
    const from = nodeAt(node, 'source');
    const specifier = `${from?.value}`;
    if (node.type === 'ExportAllDeclaration') {
      const exported = nodeAt(node, 'exported');
      if (exported === undefined) stars.push(specifier);
      else {
        const { start } = exported;
        passed.push({ exported: nameOf(exported), specifier, name: undefined, start });
      }
    } else if (node.type === 'ExportDefaultDeclaration') {
      const name = nodeAt(nodeAt(node, 'declaration') ?? node, 'id');
      const isDeclaration = isDeclared(node);
      own.set('default', isDeclaration && name !== undefined ? nameOf(name) : defaultName);
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const name of declarationNames(nodeAt(node, 'declaration'))) own.set(name, name);
      for (const item of nodesAt(node, 'specifiers')) {
        const local = nodeAt(item, 'local');
        const name = nameOf(local);
        const exported = nameOf(nodeAt(item, 'exported'));
        const start = local?.start ?? item.start;
        const origin = imported.get(name);
        if (from !== undefined) passed.push({ exported, specifier, name, start });
        else if (origin !== undefined) passed.push({ ...origin, exported });
        else own.set(exported, name);
      }
    }
  }
  return { own, passed, stars };
}

/** Whether what is exported by default is a declaration, which makes a name of its own. */
function isDeclared(node: SyntaxNode): boolean {
  return /^(?:Function|Class)Declaration$/.test(nodeAt(node, 'declaration')?.type ?? '');
}

/** Whether the default export is a function without a name, which exists from the start. */
function namesDefault(statements: readonly SyntaxNode[]): boolean {
  return statements.some((node) => {
    const declared = nodeAt(node, 'declaration');
    return (
      node.type === 'ExportDefaultDeclaration' &&
      declared?.type === 'FunctionDeclaration' &&
      nodeAt(declared, 'id') === undefined
    );
  });
}

function replaceHashbang(source: string): Replacement[] {
  return source.startsWith('#!') ? [{ start: 0, end: 2, by: '//' }] : [];
}

function replaceStatement(source: string, node: SyntaxNode): Replacement[] {
  const { type, start, end } = node;
  const declaration = nodeAt(node, 'declaration');
  if (type === 'ExportDefaultDeclaration') return replaceDefault(source, node);
  if (!/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(type)) return [];
  const last = declaration === undefined ? end : start + 'export'.length;
  return [{ start, end: last, by: blank(source.slice(start, last)) }];
}

const defaultHead = /export(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*default/y;

function replaceDefault(source: string, node: SyntaxNode): Replacement[] {
  const { start } = node;
  const declaration = nodeAt(node, 'declaration');
  defaultHead.lastIndex = start;
  const words = defaultHead.exec(source)?.[0] ?? '';
  const head = { start, end: start + words.length, by: blank(words) };
  if (declaration === undefined || (isDeclared(node) && nodeAt(declaration, 'id') !== undefined)) {
    return [head];
  }
  if (declaration.type === 'FunctionDeclaration') {
    const word =
      /^(?:async\s+)?function(?:\s*\*)?/.exec(source.slice(declaration.start))?.[0] ?? '';
    const at = declaration.start + word.length;
    return [head, { start: at, end: at, by: ` ${defaultName}` }];
  }
  const lines = words.replace(/[^\n]/g, '');
  const isNamed =
    !/^(?:Class|Function|ArrowFunction)/.test(declaration.type) ||
    nodeAt(declaration, 'id') !== undefined;
  if (isNamed) return [{ ...head, by: `;const ${defaultName}=${lines}` }];
  // A property gives a function or class without a name its own name.
  const at = source[node.end - 1] === ';' ? node.end - 1 : node.end;
  return [
    { ...head, by: `;const ${defaultName}={default:${lines}` },
    { start: at, end: at, by: '}.default;' },
  ];
}

function replaceReference(source: string, reference: Reference): Replacement {
  const { name, start, end, kind, isShorthand } = reference;
  const key = isShorthand ? `${name}:` : '';
  if (kind === 'write') return { start, end, by: key + constant };
  if (kind === 'typeof') return { start, end, by: 'void 0' };
  const value = `${bodyNames.imports}.${name}`;
  if (kind === 'read') return { start, end, by: key + value };
  if (kind === 'new') {
    const lines = source.slice(start, end).replace(/[^\n]/g, '');
    return {
      start,
      end,
      by: `new${lines}(${bodyNames.construct}(${value},${JSON.stringify(name)}))`,
    };
  }
  const called = `${bodyNames.call}(${value},${JSON.stringify(name)})`;
  // V8 takes the bracket for the place of such a call: it becomes part of what stands for the name.
  const bracket = source[end] === '(' ? '(' : '';
  return { start, end: end + bracket.length, by: called + bracket };
}

/** `import.meta` and the word of `import()`. */
function replaceHostSyntax(node: SyntaxNode): Replacement[] {
  const { type, start, end } = node;
  const below = [...childrenOf(node)].flatMap(replaceHostSyntax);
  if (type === 'MetaProperty' && nameOf(nodeAt(node, 'meta')) === 'import') {
    return [{ start, end, by: bodyNames.meta.padEnd(end - start) }];
  }
  if (type !== 'ImportExpression') return below;
  return [{ start, end: start + 'import'.length, by: bodyNames.dynamicImport }, ...below];
}

/** Whether there is an `await` outside of all functions. */
function pauses(node: SyntaxNode): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'AwaitExpression' || node.await === true) return true;
  if (node.kind === 'await using') return true;
  return [...childrenOf(node)].some(pauses);
}
