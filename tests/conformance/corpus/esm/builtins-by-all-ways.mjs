import events, { once } from 'events';
import fs, { readFileSync } from 'fs';
import { readFile } from 'fs/promises';
import { createRequire, builtinModules } from 'module';
import nodeEvents, * as all from 'node:events';
import nodeFs from 'node:fs';
import * as promises from 'node:fs/promises';
import nodeProcess, { env, argv } from 'node:process';
import process_ from 'process';
import stream, { Readable, pipeline, promises as streamPromises } from 'stream';
import { pipeline as pipelinePromise } from 'stream/promises';
import { setTimeout as sleep } from 'timers/promises';
import { inspect, promisify } from 'util';

const require = createRequire(import.meta.url);
console.log(events === nodeEvents, all.default === events, all.once === once, require('events') === events);
console.log(fs === nodeFs, fs.readFileSync === readFileSync, promises.readFile === readFile);
console.log(fs.promises === promises.default, require('node:fs/promises') === fs.promises);
console.log(nodeProcess === process, process_ === process, argv === process.argv, env === process.env);
console.log(stream.Readable === Readable, stream.promises === streamPromises);
console.log(streamPromises.pipeline === pipelinePromise, promisify(pipeline) === pipelinePromise);
console.log(inspect === require('util').inspect, inspect(await sleep(1, 'slept')));
console.log(builtinModules.includes('fs'), builtinModules.includes('node:fs'), builtinModules.length > 60);
for (const name of ['stream', 'node:stream', 'fs', 'node:path/posix', 'node:test/none', 'node:absent', 'absent']) {
  try {
    const namespace = await import(name);
    console.log(name, namespace[Symbol.toStringTag], namespace.default === require(name));
  } catch ({ name: kind, code, message }) {
    console.log(name, kind, code, message.split(' imported from ')[0]);
  }
}
console.log(process.getBuiltinModule('fs') === fs, process.getBuiltinModule('absent'));
