import type { ModuleBody } from '../linker/module-body.ts';
import type { ModuleRecord, SourceRecord } from './module-record.ts';

/** What a module of the program is as a function; see `worker/linker/`. */
export type BodyFactory = (...values: readonly unknown[]) => () => BodyGenerator;

/** It pauses once, when it has told what it exports, and then evaluates the module. */
export type BodyGenerator =
  | Generator<undefined, unknown, undefined>
  | AsyncGenerator<undefined, unknown, undefined>;

/** What the script of the linker asks of the first one. */
export interface LinkerHost {
  /** Evaluates the text of a body within a function that has these parameters. */
  compile(record: SourceRecord, parameters: readonly string[], body: ModuleBody): BodyFactory;
  /** `import.meta` and the `import()` of a module. */
  context(url: string): readonly [meta: object, dynamicImport: unknown];
  /** Has the browser read the text of a module that is wrong; rejects with its syntax error. */
  refuse(record: SourceRecord): Promise<unknown>;
  /** What Node throws for an import of what is not exported; `start` is where the name stands. */
  lacksExport(message: string, record: SourceRecord, start: number): unknown;
}

/** Links and evaluates modules as the language says it, in JavaScript instead of in the browser. */
export interface Linker {
  /** The namespace of a module when it is evaluated; `started` is called right before. */
  evaluate(record: ModuleRecord, started?: () => void): Promise<object>;
  /** What `require()` gives for it, at once; `required` is the module of CommonJS that stands for it. */
  require(
    record: ModuleRecord,
    required: CommonJsModule,
    filename: string,
    parent: CommonJsModule | undefined,
  ): RequiredModule;
}

/** What lib/internal/modules/cjs/loader.js wants of the loader of ES modules. */
export interface RequiredModule {
  namespace: object;
  /** Gives an object like the namespace, with `__esModule`. */
  wrap: { facade(): object };
}

/** A module of CommonJS, as far as it is looked at. */
export interface CommonJsModule {
  filename?: string | null;
  [key: symbol]: unknown;
}

/** The binding that the script of the linker adds. */
export interface LinkerBinding {
  open(host: LinkerHost): Linker;
}
