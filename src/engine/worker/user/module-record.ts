import type { ModuleWrap } from './module-wrap.ts';
import type { ParsedModule } from './rewrite-module.ts';

interface Evaluated {
  /** What `import()` gave for it, once it was evaluated. */
  namespace?: object | undefined;
}

/** An ES module of the program. */
export interface SourceRecord extends Evaluated {
  readonly kind: 'source';
  readonly url: string;
  readonly source: string;
  /** Undefined for text that is no module by its syntax, which is for V8 to word. */
  readonly parsed: ParsedModule | undefined;
  /** What it imports or re-exports from, in order, once each. */
  readonly requests: ModuleRequest[];
}

/** A module whose exports come from elsewhere: a built-in, CommonJS, JSON. */
export interface SyntheticRecord extends Evaluated {
  readonly kind: 'synthetic';
  readonly url: string;
  readonly module: ModuleWrap;
  readonly isCommonJs: boolean;
}

export type ModuleRecord = SourceRecord | SyntheticRecord;

export interface ModuleRequest {
  readonly specifier: string;
  /** Where the statement lies in the text. */
  readonly start: number;
  readonly end: number;
  readonly record: ModuleRecord;
}
