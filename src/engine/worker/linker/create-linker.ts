import type { Engine } from '../engine.ts';
import { native } from '../native.ts';
import type { BodyGenerator, Linker, LinkerHost } from '../user/linker.ts';
import type { ModuleRecord, SourceRecord } from '../user/module-record.ts';
import { evaluateModule } from './evaluate-modules.ts';
import { ambiguous, LinkedModule } from './linked-module.ts';
import type { ImportedName, ModuleBody } from './module-body.ts';
import { readCell } from './read-cell.ts';
import { checkRequired, facadeOf } from './require-module.ts';
import { bodyNames, writeBody } from './write-body.ts';

const { apply, construct } = Reflect;
const resumeBody = Object.getPrototypeOf(function* () {}).prototype.next;
const resumeAsyncBody = Object.getPrototypeOf(async function* () {}).prototype.next;

/** A module that is about to be linked. */
interface Opened {
  module: LinkedModule;
  record: SourceRecord;
  body: ModuleBody;
  imports: object;
  generator: BodyGenerator;
}

const parameters = Object.values(bodyNames);

export function createLinker(engine: Engine, host: LinkerHost): Linker {
  const modules = new Map<ModuleRecord, LinkedModule>();

  const moduleOf = (record: ModuleRecord): LinkedModule => {
    const known = modules.get(record);
    if (known !== undefined) return known;
    const module = new LinkedModule(record);
    modules.set(record, module);
    if (record.kind === 'source') {
      module.requested = record.requests.map((request) => moduleOf(request.record));
    } else {
      const { module: wrap } = record;
      const values = new Map<string, unknown>();
      for (const name of wrap.names) module.own.set(name, () => values.get(name));
      module.execute = () => {
        wrap.evaluate();
        wrap.watch((name, value) => values.set(name, value));
      };
    }
    return module;
  };

  /** What is not linked yet of a module and all that it imports, each after what it imports. */
  const unlinked = (root: LinkedModule): LinkedModule[] => {
    const seen = new Set<LinkedModule>();
    const list: LinkedModule[] = [];
    const visit = (module: LinkedModule): void => {
      if (seen.has(module) || module.state !== 'new') return;
      seen.add(module);
      for (const requested of module.requested) visit(requested);
      if (module.isSource) list.push(module);
    };
    visit(root);
    return list;
  };

  const open = (module: LinkedModule): Opened | SourceRecord => {
    const record = module.record as SourceRecord;
    const { url, source, requests } = record;
    try {
      const body = writeBody(source);
      const imports = Object.create(null) as object;
      const factory = host.compile(record, parameters, body);
      const announce = (own: Record<string, () => unknown>, nameless?: object): void => {
        for (const name of body.exported) {
          const cell = own[name];
          if (cell !== undefined) module.own.set(name, cell);
        }
        if (nameless !== undefined) {
          native.defineProperty(nameless, 'name', { value: 'default', configurable: true });
        }
      };
      const [meta, dynamicImport] = host.context(url);
      const generator = factory(dynamicImport, meta, imports, callable, constructible, announce)();
      const requested = new Map(requests.map((item) => [item.specifier, moduleOf(item.record)]));
      const from = (specifier: string): LinkedModule => {
        const found = requested.get(specifier);
        if (found === undefined) throw new Error(`${url} does not import ${specifier}.`);
        return found;
      };
      for (const { exported, specifier, name } of body.passed) {
        module.passed.set(exported, { from: from(specifier), name });
      }
      module.stars = body.stars.map(from);
      module.hasAwait = body.hasAwait;
      return { module, record, body, imports, generator };
    } catch (error) {
      if (error instanceof SyntaxError) return record;
      throw error;
    }
  };

  const link = ({ record, body, imports }: Opened): void => {
    const requested = new Map(
      record.requests.map((item) => [item.specifier, moduleOf(item.record)]),
    );
    const check = (name: string, { specifier, start }: { specifier: string; start: number }) => {
      const cell = requested.get(specifier)?.resolve(name);
      if (cell !== undefined && cell !== ambiguous) return cell;
      const what =
        cell === ambiguous
          ? `contains conflicting star exports for name '${name}'`
          : `does not provide an export named '${name}'`;
      throw host.lacksExport(`The requested module '${specifier}' ${what}`, record, start);
    };
    for (const item of body.passed) if (item.name !== undefined) check(item.name, item);
    const cellOf = (item: ImportedName) =>
      item.name === undefined
        ? requested.get(item.specifier)?.namespaceCell
        : check(item.name, item);
    native.defineProperty(imports, 'arguments', {
      get() {
        throw new ReferenceError('arguments is not defined');
      },
    });
    for (const item of body.imports) {
      const cell = cellOf(item);
      if (cell === undefined) throw new Error(`${record.url} does not import ${item.specifier}.`);
      native.defineProperty(imports, item.local, { get: () => readCell(cell, item.local) });
    }
  };

  /** Links what a module leads to. Gives promises that settle when each body has paused. */
  const prepare = (root: LinkedModule): { pauses: unknown[]; wrong: SourceRecord | undefined } => {
    const list = unlinked(root);
    const opened: Opened[] = [];
    let linked = false;
    try {
      for (const module of list) {
        const result = open(module);
        if ('kind' in result) return { pauses: [], wrong: result };
        opened.push(result);
      }
      const pauses = opened.map(({ module, generator }) =>
        apply(module.hasAwait ? resumeAsyncBody : resumeBody, generator, []),
      );
      for (const item of opened) link(item);
      linked = true;
      for (const { module, generator } of opened) {
        module.state = 'linked';
        module.execute = () => void apply(resumeBody, generator, []);
        module.executeAsync = () => apply(resumeAsyncBody, generator, []);
      }
      return {
        pauses: pauses.filter((_, index) => opened[index]?.module.hasAwait),
        wrong: undefined,
      };
    } finally {
      // What failed may be tried again.
      if (!linked) for (const module of list) modules.delete(module.record);
    }
  };

  return {
    async evaluate(record, started) {
      const module = moduleOf(record);
      const { pauses, wrong } = prepare(module);
      if (wrong !== undefined) {
        await host.refuse(wrong);
        throw new Error(
          `The in-page engine could not read ${wrong.url}, although the browser can. It cannot be in a ` +
            'program whose modules import each other in a circle.',
        );
      }
      for (const pause of pauses) await pause;
      started?.();
      await evaluateModule(module);
      return module.namespace;
    },
    require(record, required, filename, parent) {
      const module = moduleOf(record);
      const { wrong } = prepare(module);
      if (wrong !== undefined) throw new SyntaxError(`${wrong.url} is no module by its syntax.`);
      checkRequired(engine, module, { required, filename, parent });
      void quiet(evaluateModule(module));
      if (module.failure !== undefined) throw module.failure.error;
      return { namespace: module.namespace, wrap: { facade: () => facadeOf(module) } };
    },
  };
}

function callable(value: unknown, name: string): unknown {
  if (typeof value !== 'function') throw new TypeError(`${name} is not a function`);
  return value;
}

function constructible(value: unknown, name: string): unknown {
  try {
    // It constructs an object, for which it only asks whether the value could.
    construct(Object, [], value as NewableFunction);
  } catch {
    throw new TypeError(`${name} is not a constructor`);
  }
  return value;
}

async function quiet(promise: Promise<void>): Promise<void> {
  try {
    await promise;
  } catch {
    // Who asked has the error from the module.
  }
}
