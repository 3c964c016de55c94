import { runTool } from './run-tool.ts';

/** Astro's command line on the pinned Node: `npm run build`, `npm run dev`. */
process.exitCode = await runTool('astro', process.argv.slice(2));
