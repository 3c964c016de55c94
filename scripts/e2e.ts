import { ensureBrowser } from './ensure-browser.ts';
import { runTool } from './run-tool.ts';

/** End-to-end and accessibility tests of the built site: `npm run test:e2e -- [playwright options]`. */
const browser = ensureBrowser();
console.log(`Browser: ${browser}`);
process.exitCode = await runTool('playwright', ['test', ...process.argv.slice(2)]);
