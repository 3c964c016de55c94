import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadHandbook } from '#node/load-handbook';
import { startServer } from '#node/site-server';
import { compareExperiments } from './drift/compare-experiments.ts';
import { type Compared, formatCompared, summarise } from './drift/compared.ts';
import { openPlayground } from './drift/open-playground.ts';
import { stackBlitz, unreachableBecause } from './drift/reach-host.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runTool } from './run-tool.ts';

const help = `npm run drift [-- --filter TEXT] [--host URL] [--no-build]

Boots WebContainer in a browser as the pages of the site do, runs every experiment in it, and
compares what it printed with what is expected.
  --filter TEXT  only experiments whose id contains TEXT
  --host URL     another host for the WebContainer client than ${stackBlitz}
  --no-build     take the site as the last build left it in dist/

Exit codes: 0 all as expected, 1 some not or WebContainer did not boot, 2 wrong use or a fault of
this command, 3 the host is not reachable from here, so nothing was compared.`;

const root = join(import.meta.dirname, '..');

function options() {
  try {
    const { values } = parseArgs({
      options: {
        filter: { type: 'string', default: '' },
        host: { type: 'string', default: stackBlitz },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return { ...values, host: new URL(values.host).origin };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

async function main(): Promise<number> {
  const { filter, host, help: wantsHelp, 'no-build': noBuild } = options();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  const obstacle = await unreachableBecause(host);
  if (obstacle !== undefined) {
    console.error(`Host not reachable: ${host} (${obstacle}). Nothing was run or compared.`);
    return 3;
  }
  const { lessons } = await loadHandbook(root);
  const all = lessons.flatMap(({ experiments }) => experiments);
  const experiments = all.filter(({ id }) => id.includes(filter));
  if (experiments.length === 0) {
    console.error(`No experiment has an id that contains "${filter}".`);
    return 2;
  }
  const directory = join(root, 'dist');
  if (!noBuild || !existsSync(directory)) {
    if ((await runTool('astro', ['build'])) !== 0) return 2;
  }
  const site = await startServer({ directory, port: 0 });
  const playground = await openPlayground({ url: site.url, host, browser: ensureBrowser() });
  try {
    const booted = await playground.boot();
    if ('failure' in booted) {
      console.error(booted.failure);
      return 1;
    }
    const of =
      host === stackBlitz ? 'WebContainer' : `the host ${host}, which is not StackBlitz's,`;
    console.log(`Booted: ${of} runs Node ${booted.nodeVersion}.`);
    const compared: Compared[] = [];
    for await (const one of compareExperiments(playground.page, experiments)) {
      console.log(formatCompared(one));
      compared.push(one);
    }
    console.log(summarise(compared));
    return compared.some(({ verdict }) => verdict === 'differs') ? 1 : 0;
  } finally {
    await playground.close();
    await site.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error);
  return 2;
});
