import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, readBrowserName } from '../tests/support/find-browser.ts';
import type { EngineJob } from './engine/job.ts';
import { openEngine } from './engine/open-engine.ts';
import { readDirectory } from './engine/read-directory.ts';

const usage = `npm run engine -- main.mjs [--browser NAME] [--json] [--dir DIR] [--debug]
npm run engine -- --batch FILE

Runs a program in the in-page engine in a browser without a window, as "node main.mjs" would.
--browser NAME  ${browserNames.join(', ')} (default: chromium)
--dir DIR       the folder that becomes the volume (default: the folder of the program)
--json          print one JSON object { exitCode, stdout, stderr, durationMs, timedOut }
--debug         keep the engine's own frames in stack traces
--batch FILE    one JSON object a line: { files, entry, argv, env, execArgv, timeoutMs };
                prints one such result a line, in order`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    browser: { type: 'string', default: 'chromium' },
    dir: { type: 'string' },
    batch: { type: 'string' },
    debug: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const [program, ...argv] = positionals;
if (values.help || (program === undefined && values.batch === undefined)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const engine = await openEngine(readBrowserName(values.browser));
try {
  if (values.batch !== undefined) {
    const jobs = readFileSync(values.batch, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): EngineJob => JSON.parse(line));
    for await (const result of engine.runAll(jobs)) console.log(JSON.stringify(result));
  } else if (program !== undefined) {
    const directory = values.dir ?? dirname(resolve(program));
    const result = await engine.run({
      files: readDirectory(directory),
      entry: values.dir === undefined ? basename(program) : program,
      argv,
      debug: values.debug ?? false,
    });
    if (values.json) console.log(JSON.stringify(result));
    else {
      process.stdout.write(result.stdout);
      process.stderr.write(result.stderr);
      process.exitCode = result.exitCode ?? 1;
    }
  }
} finally {
  await engine.close();
}
