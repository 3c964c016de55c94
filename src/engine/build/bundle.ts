import { build } from 'vite';

/**
 * The TypeScript of `entry` and all that it imports as the text of one script, with some names defined
 * as values, given as JavaScript.
 */
export async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'iife',
          name: 'highwater',
          // Stack traces and util.inspect show the names of the classes of bindings.
          minify: {
            compress: { keepNames: { function: false, class: true } },
            mangle: { keepNames: { function: false, class: true } },
          },
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error(`Bundling ${entry} gave ${chunks.length} files instead of one script.`);
  }
  return chunk.code;
}
