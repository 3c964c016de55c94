import { renderConnection } from './render-connection.ts';
import { renderDisturbances } from './render-disturbances.ts';
import { joinLines, renderSink, renderSource, renderStage } from './render-streams.ts';
import type { Topology } from './topology.ts';
import { traceText } from './trace-text.ts';

/** Rounds of the event loop after which a program is left to end, finished or stuck. */
const lastStep = 60;

/**
 * The text of an ES module that makes the streams of a topology, joins them, disturbs them, and
 * prints a trace of it all. It is deterministic: nothing in it depends on time, files or sockets.
 */
export function renderProgram(topology: Topology): string {
  const { objects, connection, listens, survives } = topology;
  const names = topology.stages.map((_, index) => `stage${index + 1}`);
  const asFunction = connection.kind === 'pipeline' || connection.kind === 'compose';
  const isStream = (index: number) => !asFunction || topology.stages[index]?.kind !== 'generator';
  const streams = ['source', ...names.filter((_, index) => isStream(index)), 'sink'];
  return `${joinLines([
    "import { once } from 'node:events';",
    "import { compose, Duplex, PassThrough, pipeline, promises, Readable, Transform, Writable } from 'node:stream';",
    traceText,
    survives
      ? "process.on('uncaughtException', (error, origin) => log(origin, describe(error)));"
      : '',
    connection.kind === 'pipeline' && connection.abortable
      ? 'const controller = new AbortController();'
      : '',
    renderSource(topology.source, objects),
    ...topology.stages.map((stage, index) =>
      renderStage(stage, `stage${index + 1}`, { objects, asFunction }),
    ),
    renderSink(topology.sink, objects),
    listens ? `for (const stream of [${streams.join(', ')}]) stream.on('error', () => {});` : '',
    renderConnection(connection, names),
    `startClock(${lastStep}, ${renderDisturbances(topology, streams)});`,
  ])}\n`;
}
