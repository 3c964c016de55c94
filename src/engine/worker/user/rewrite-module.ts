import { type ImportSpecifier, parse } from 'es-module-lexer/js';
import { dynamicImport } from './rename-imports.ts';

// The build of the lexer without WebAssembly declares an enum `ImportType` and exports none.
const staticImport: number = 1;
const importMeta: number = 3;

export interface StaticImport {
  specifier: string;
  attributes: ReadonlyArray<readonly [string, string]> | null;
  /** Where the statement lies in the text. */
  start: number;
  end: number;
}

export interface RewrittenModule {
  text: string;
  /** Lines that differ from the source: what stands at `at` in them, and how long it was and is. */
  edits: { line: number; at: number; removed: number; added: number }[];
}

export interface ParsedModule {
  /** What it imports or re-exports from, without repetition. */
  imports: StaticImport[];
  /** Whether it is an ES module by its syntax. */
  hasModuleSyntax: boolean;
  /** The text to evaluate, once every import has an address. */
  rewrite(addressOf: (specifier: string) => string, contextAddress: string): RewrittenModule;
}

/** As long as what they stand for, so that columns in stack traces stay. */
const metaName = 'ɪmport_meta';

/** Throws the error of the lexer, whose `idx` is the place, for text that is no module. */
export function parseModule(source: string, name: string): ParsedModule {
  const [found, , , hasModuleSyntax] = parse(source, name);
  const statics = found.filter(({ t }) => t === staticImport);
  const unique = new Map(
    statics.map(({ n = '', at, ss, se }) => [
      n,
      { specifier: n, attributes: at, start: ss, end: se },
    ]),
  );
  return {
    imports: [...unique.values()],
    hasModuleSyntax,
    rewrite: (addressOf, contextAddress) => rewrite(source, found, addressOf, contextAddress),
  };
}

function rewrite(
  source: string,
  found: readonly ImportSpecifier[],
  addressOf: (specifier: string) => string,
  contextAddress: string,
): RewrittenModule {
  const edits: RewrittenModule['edits'] = [];
  let text = '';
  let copied = 0;
  let usesContext = false;
  const replace = (start: number, end: number, by: string): void => {
    text += source.slice(copied, start);
    const at = text.length - 1 - text.lastIndexOf('\n');
    const line = source.slice(0, start).split('\n').length;
    if (by.length !== end - start) edits.push({ line, at, removed: end - start, added: by.length });
    text += by;
    copied = end;
  };
  for (const { t, s, e, ss, se, a, n = '' } of found) {
    if (t === staticImport) {
      replace(s, e, addressOf(n));
      if (a !== -1) {
        // The engine has looked at the attributes itself; "with" stands between specifier and them.
        const quote = e + 1;
        replace(quote, se, source.slice(quote, se).replace(/[^\n]/g, ' '));
      }
    } else if (t === importMeta) {
      replace(ss, e, metaName.padEnd(e - ss));
      usesContext = true;
    } else {
      replace(ss, ss + 'import'.length, dynamicImport);
      usesContext = true;
    }
  }
  text += source.slice(copied);
  if (usesContext) {
    text += `\nimport{meta as ${metaName},load as ${dynamicImport}}from"${contextAddress}";`;
  }
  return { text, edits };
}
