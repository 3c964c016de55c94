import { readFileSync } from 'node:fs';

const packageFile = new URL('../../../package.json', import.meta.url);

/**
 * The text of every module of Node's own library, by id (`internal/streams/readable`), as the running
 * Node carries it. Throws unless that is the version which package.json pins as the package `node`.
 */
export function readNativeSources(): Map<string, string> {
  const { devDependencies } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const pinned = `v${devDependencies.node}`;
  if (process.version !== pinned) {
    throw new Error(
      `The engine is built from Node ${pinned}, the version of the package "node" in package.json; ` +
        `this is ${process.version}. Run it with "npm run", which puts the pinned Node first.`,
    );
  }
  // Node offers the text of its library nowhere else, and @types/node leaves this out.
  const { binding } = process as unknown as { binding(name: 'natives'): Record<string, string> };
  const sources = new Map(Object.entries(binding('natives')));
  sources.delete('configs');
  return sources;
}
