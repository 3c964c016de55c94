// Runs a script of this repository with the pinned Node: `node scripts/pinned.mjs scripts/start.ts`.
// npm puts `node_modules/.bin` in front of PATH, where the `node` package has its binary. Where that
// binary is missing this file is read by the machine's own Node: keep it plain enough for any.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pinned = `v${devDependencies.node}`;
const script = process.argv[2];

if (process.version !== pinned) {
  console.error(
    `Highwater runs on Node ${pinned}, which "npm install" brings along as the npm package "node"; ` +
      `this is Node ${process.version} at ${process.execPath}.\n` +
      'Either the package is not installed yet, or its install script was not allowed to run.\n' +
      'Run "npm install" and then "npm rebuild node", and start with "npm run" or "npm start", ' +
      'not with "node". Where install scripts are forbidden ("ignore-scripts"), install ' +
      `Node ${pinned} by hand.`,
  );
  process.exit(1);
}
if (script === undefined) {
  console.error('Name the script to run: node scripts/pinned.mjs scripts/start.ts');
  process.exit(1);
}
process.argv.splice(1, 2, resolve(root, script));
await import(pathToFileURL(resolve(root, script)).href);
