import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '#node/site-server';
import { runTool } from './run-tool.ts';

const help = `npm start [-- --port N] [--no-build]

Builds the site and serves it on this machine alone, with experiments that run on its own Node.
  --port N     the port, 4321 unless told
  --no-build   serve what the last build left in dist/`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`--port takes a whole number from 0 to 65535, not "${values.port}".`);
    }
    return { ...values, port };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

const { port, help: wantsHelp, 'no-build': noBuild } = options();
if (wantsHelp) {
  console.log(help);
  process.exit(0);
}
if (!noBuild && (await runTool('astro', ['build'])) !== 0) {
  console.error('The site could not be built: see above. Nothing is served.');
  process.exit(1);
}
try {
  const server = await startServer({ directory: join(import.meta.dirname, '../dist'), port });
  console.log(
    `\nHighwater is ready at ${server.url}\nExperiments run on Node ${process.version}. Ctrl+C stops.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
