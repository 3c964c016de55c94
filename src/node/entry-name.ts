import { compileFunction } from 'node:vm';

/** The names that Node gives to every CommonJS module. */
const wrapper = ['exports', 'require', 'module', '__filename', '__dirname'];

/** V8's messages for what only an ES module may hold; Node decides by the same ones. */
const onlyInModules = [
  'Cannot use import statement outside a module',
  "Unexpected token 'export'",
  "Cannot use 'import.meta' outside a module",
  'await is only valid in async functions and the top level bodies of modules',
  ...wrapper.map((name) => `Identifier '${name}' has already been declared`),
];

/** Comments, strings, templates, and regular expressions where a value can start. */
const commentsAndLiterals =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\//g;

/** Uses of the CommonJS names as variables, not as properties of something else. */
const commonJsUse = /(?<![\w$.])(?:require(?![\w$])(?!\s*:)|module\s*\.\s*exports|exports\s*[.[])/;

function commonJsError(code: string): string | undefined {
  try {
    compileFunction(code, wrapper);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as Error).name === 'SyntaxError') {
      return (error as Error).message;
    }
    throw error;
  }
}

/**
 * The file name under which Node runs a program as its author meant it: `main.mjs` for an ES
 * module, `main.cjs` for code that uses `require`, `module.exports` or `exports`. Code that is
 * both or neither is `main.mjs`. The code is compiled, never run; it may have a syntax error.
 */
export function entryNameOf(code: string): 'main.mjs' | 'main.cjs' {
  const error = commonJsError(code);
  if (error !== undefined && onlyInModules.some((message) => error.includes(message))) {
    return 'main.mjs';
  }
  const bare = code.replace(commentsAndLiterals, ' ');
  return commonJsUse.test(bare) ? 'main.cjs' : 'main.mjs';
}
