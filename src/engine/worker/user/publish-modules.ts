import { addColumnEdits, clearColumnEdits } from '../boot/column-edits.ts';
import { firstAwaits, laterModules } from '../boot/stack-tails.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { findTopLevelAwaits } from './find-top-level-await.ts';
import type { ModuleRecord, SourceRecord, SyntheticRecord } from './module-record.ts';
import type { ModuleWrap } from './module-wrap.ts';
import { importHook } from './page-hook.ts';
import { unexpected } from './unexpected.ts';

/** Addresses, as blob URLs, under which the browser loads the modules of the program. */
export interface PublishedModules {
  /** Address of a module and, made before it, of all that it imports, in which there is no circle. */
  addressOf(record: ModuleRecord): string;
  /** Makes known a module that is not published: for stack traces, and for what may be wrong with it. */
  note(record: SourceRecord): void;
  /** The module of the program that the browser loads from an address or calls by a URL. */
  moduleAt(addressOrUrl: string): SourceRecord | undefined;
  /** Evaluates a module whose exports come from elsewhere, on behalf of the browser's own. */
  attach(index: number, setters: readonly ((value: unknown) => void)[]): void;
  /** Says that what is published from now on was asked for by `import()`. */
  startImporting(): void;
}

export function createPublishedModules(): PublishedModules {
  const addresses = new Map<ModuleRecord, string>();
  const modules = new Map<string, SourceRecord>();
  const open = new Set<ModuleRecord>();
  const synthetics: ModuleWrap[] = [];
  let later = false;

  const addressOf = (record: ModuleRecord): string => {
    const known = addresses.get(record);
    if (known !== undefined) return known;
    if (open.has(record)) {
      throw unexpected(`import ${record.url} in a circle`);
    }
    open.add(record);
    const address = record.kind === 'synthetic' ? publishSynthetic(record) : publishSource(record);
    addresses.set(record, address);
    return address;
  };

  const note = (record: SourceRecord): void => {
    const { url, source } = record;
    modules.set(url, record);
    if (later) laterModules.add(url);
    const [pause] = findTopLevelAwaits(source);
    if (pause !== undefined) firstAwaits.set(url, pause.end);
  };

  const publishSource = (record: SourceRecord): string => {
    const { url, source, parsed, requests } = record;
    note(record);
    let text = source;
    if (parsed !== undefined) {
      const imported = new Map(requests.map((item) => [item.specifier, addressOf(item.record)]));
      const context = publishScript(
        `${importHook()}export const[meta,load]=hook.context(${JSON.stringify(url)});`,
      );
      const rewritten = parsed.rewrite((name) => imported.get(name) ?? name, context);
      text = rewritten.text;
      clearColumnEdits(url);
      for (const { line, ...edit } of rewritten.edits) addColumnEdits(url, line, [edit]);
    }
    const address = publishScript(`${text}\n//# sourceURL=${url}`);
    // V8 knows the URL once it has read the last line, and else the address alone.
    modules.set(address, record);
    return address;
  };

  /** A module with a variable for each export, which the engine sets now and when it changes. */
  const publishSynthetic = ({ module }: SyntheticRecord): string => {
    const { names } = module;
    const setters = names.map((_, index) => `x=>{v${index}=x}`);
    const variables = names.map((_, index) => `v${index}`);
    const exported = names.map((name, index) => `v${index} as ${JSON.stringify(name)}`);
    const index = synthetics.push(module) - 1;
    return publishScript(
      `${importHook()}let ${variables.join(',')};export{${exported.join(',')}};` +
        `hook.synthetic(${index},[${setters.join(',')}]);`,
    );
  };

  return {
    addressOf,
    note,
    moduleAt: (addressOrUrl) => modules.get(addressOrUrl),
    attach: (index, setters) => {
      const module = synthetics[index];
      if (module === undefined) throw new Error(`There is no synthetic module ${index}.`);
      module.evaluate();
      module.watch((name, value) => setters[module.names.indexOf(name)]?.(value));
    },
    startImporting: () => {
      later = true;
    },
  };
}
