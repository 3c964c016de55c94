import { parse } from 'es-module-lexer/js';

/** Stands for the word `import` of `import()`: as long, so that columns stay. */
export const dynamicImport = 'ɪmport';

const dynamic: number = 2;

/**
 * A script in which `import()` is a function that the engine passes in. Text that the lexer cannot read
 * stays as it is: evaluating it gives the error.
 */
export function renameImports(source: string, name: string): string {
  let text = '';
  let copied = 0;
  for (const { t, ss } of readImports(source, name)) {
    if (t !== dynamic) continue;
    text += source.slice(copied, ss) + dynamicImport;
    copied = ss + 'import'.length;
  }
  return text + source.slice(copied);
}

function readImports(source: string, name: string): ReturnType<typeof parse>[0] {
  try {
    return parse(source, name)[0];
  } catch {
    // The browser words the syntax error when it evaluates the text.
    return [];
  }
}
