interface Package {
  directory: string;
  name: string;
  /** Files that `exports`, `imports` and `main` name. */
  targets: string[];
}

const staticImport = /\b(?:import|from)\s*(['"])([^'"\n]+)\1/g;
const required = /\brequire\w*\s*\(\s*(['"`])([^'"`\n]+)\1/g;
const moduleSyntax = /^[ \t]*(?:import\b(?!\s*\()|export\b)/m;
const namespaces =
  /\bimport\s*\*\s*as\s+([\w$]+)|\b(?:const|let|var)\s+([\w$]+)\s*=\s*await\s+import\b/g;

/**
 * Whether a program may need what the browser's own ES modules cannot do: import each other in a
 * circle, be what `require()` is called with, or word as Node does that a namespace cannot be written to.
 * Those of WebKit, which are `oneByOne`, do not evaluate others while one that is imported waits.
 */
export function needsLinker(
  texts: ReadonlyMap<string, string>,
  { oneByOne = false } = {},
): boolean {
  const packages = findPackages(texts);
  const imports = new Map(
    [...texts].map(([path, text]) => [path, targets(text, staticImport, path, texts, packages)]),
  );
  return (
    [...texts].some(([path, text]) => writesNamespace(text) || requiresModule(path, text)) ||
    hasCircle(imports) ||
    (oneByOne &&
      [...imports.values()].flat().some((path) => /\bawait\b/.test(texts.get(path) ?? '')))
  );

  function requiresModule(path: string, text: string): boolean {
    return targets(text, required, path, texts, packages).some(
      (file) =>
        file.endsWith('.mjs') ||
        (!/\.(?:cjs|json)$/.test(file) && moduleSyntax.test(texts.get(file) ?? '')),
    );
  }
}

/** Files of the program that the specifiers in a text may mean. */
function targets(
  text: string,
  pattern: RegExp,
  path: string,
  texts: ReadonlyMap<string, string>,
  packages: readonly Package[],
): string[] {
  return [...text.matchAll(pattern)].flatMap(([, , specifier = '']) => {
    const plain = specifier.replace(/[?#].*/, '') || specifier;
    const named = /^\.{0,2}\//.test(plain)
      ? [resolve(path.replace(/[^/]*$/, ''), plain)]
      : packages.flatMap((found) => inPackage(found, plain));
    const endings = ['', '.js', '.mjs', '.cjs', '/index.js'];
    return named.flatMap((name) =>
      endings.map((ending) => name + ending).filter((file) => texts.has(file)),
    );
  });
}

function inPackage({ directory, name, targets }: Package, specifier: string): string[] {
  if (specifier.startsWith('#')) return targets;
  if (specifier === name) return [...targets, resolve(directory, 'index.js')];
  return specifier.startsWith(`${name}/`)
    ? [...targets, resolve(directory, specifier.slice(name.length + 1))]
    : [];
}

function findPackages(texts: ReadonlyMap<string, string>): Package[] {
  return [...texts].flatMap(([path, text]) => {
    const directory = /^(.*\/|)package\.json$/.exec(path)?.[1];
    if (directory === undefined) return [];
    const ownName = /"name"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/$/.exec(directory)?.[1] ?? ownName;
    const files = [...text.matchAll(/"((?:\.\/)?[\w@./-]+\.\w+)"/g)].map(([, file = '']) => file);
    return [{ directory, name, targets: files.map((file) => resolve(directory, file)) }];
  });
}

function resolve(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : directory + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function hasCircle(imports: ReadonlyMap<string, readonly string[]>): boolean {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (path: string): boolean => {
    if (open.has(path)) return true;
    if (done.has(path)) return false;
    done.add(path);
    open.add(path);
    const found = (imports.get(path) ?? []).some(visit);
    open.delete(path);
    return found;
  };
  return [...imports.keys()].some(visit);
}

function writesNamespace(text: string): boolean {
  return [...text.matchAll(namespaces)].some(([, imported, awaited]) => {
    const name = (imported ?? awaited ?? '').replaceAll('$', '\\$');
    return new RegExp(
      `(?<![\\w$.])${name}\\s*(?:\\.\\s*[\\w$]+|\\[[^\\]\\n]*\\])\\s*(?:[-+*/%&|^?]*=(?![=>])|\\+\\+|--)` +
        `|(?:\\+\\+|--|\\bdelete)\\s*${name}\\s*[.[]|\\b(?:defineProperty|assign)\\(\\s*${name}\\b`,
    ).test(text);
  });
}
