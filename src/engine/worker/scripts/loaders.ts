import { createCjsLexer } from '../bindings/cjs_lexer.ts';
import { createModules } from '../bindings/modules.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ cjs_lexer: createCjsLexer, modules: createModules });
