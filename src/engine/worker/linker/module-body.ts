/** Where a line of a text differs from the source: what stands at `at` in it, and how long it was and is. */
export interface TextEdit {
  line: number;
  at: number;
  removed: number;
  added: number;
}

/** What a module imports under a name of its own. */
export interface ImportedName {
  local: string;
  specifier: string;
  /** Undefined for all of it, as an object. */
  name: string | undefined;
  /** Where the statement names it. */
  start: number;
}

/** What a module exports that another one has. */
export interface PassedName {
  exported: string;
  specifier: string;
  /** Undefined for all of it, as an object. */
  name: string | undefined;
  start: number;
}

/** A module as the text of a function, and what it has to be given. */
export interface ModuleBody {
  /** A function that is a generator: it tells what it exports, pauses, and goes on with the module. */
  text: string;
  /** How much of the first line stands before that of the source. */
  headLength: number;
  /** Without what that head changes. */
  edits: TextEdit[];
  imports: ImportedName[];
  passed: PassedName[];
  /** Specifiers of what `export *` names. */
  stars: string[];
  /** Names of what it exports of its own. */
  exported: string[];
  hasAwait: boolean;
}
