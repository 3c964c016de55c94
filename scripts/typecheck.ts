import { runTool } from './run-tool.ts';

/** Each layer is checked with the globals of the place where it runs, then the site as a whole. */
const layers = [
  'src/model',
  'src/matcher',
  'src/engine',
  'src/engine/build',
  'src/engine/host',
  'src/runtimes',
  'src/flashcards',
  'src/components',
  'src/node',
  'verify',
];

let failed = 0;
for (const layer of layers) {
  const code = await runTool('tsc', ['-p', layer]);
  console.log(`${code === 0 ? '✓' : '✗'} types of ${layer}`);
  if (code !== 0) failed += 1;
}
if ((await runTool('astro', ['check', '--minimumFailingSeverity', 'warning'])) !== 0) failed += 1;
process.exitCode = failed === 0 ? 0 : 1;
