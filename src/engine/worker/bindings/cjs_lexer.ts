// src/node_cjs_lexer.cc
import type { Binding } from '../engine.ts';
import { findExports } from '../user/commonjs/find-exports.ts';

export function createCjsLexer(): Binding {
  return {
    parse: (source: string) => {
      const { names, reexports } = findExports(source);
      return [names, reexports];
    },
  };
}
