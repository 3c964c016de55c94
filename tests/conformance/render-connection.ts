import { joinLines } from './render-streams.ts';
import type { Connection } from './topology.ts';

/** The statements that join the streams of a generated program, from `source` to `sink`. */
export function renderConnection(connection: Connection, stages: readonly string[]): string {
  const last = stages.at(-1) ?? 'source';
  const all = ['source', ...stages, 'sink'].join(', ');
  // The stages piped into each other, without the sink.
  const chain =
    stages.length === 0 ? '' : `source${stages.map((name) => `.pipe(${name})`).join('')};`;
  switch (connection.kind) {
    case 'pipe': {
      const options = connection.end ? '' : ', { end: false }';
      return joinLines([chain, `${last}.pipe(sink${options});`]);
    }
    case 'pipeline':
      return renderPipeline(connection, all);
    case 'compose': {
      const whole = `const whole = watch('whole', compose(${['source', ...stages].join(', ')}));`;
      const join = connection.by === 'pipe' ? 'whole.pipe(sink)' : `pipeline(whole, sink, ${done})`;
      return `attempt('compose', () => {\n  ${whole}\n  ${join};\n});`;
    }
    case 'data':
      return joinLines([
        chain,
        `${last}.on('data', (chunk) => sink.write(chunk));`,
        `${last}.on('end', () => sink.end());`,
      ]);
    case 'readable':
      return joinLines([
        chain,
        `${last}.on('readable', () => {`,
        '  let chunk;',
        `  while ((chunk = ${last}.read(${connection.size ?? ''})) !== null) sink.write(chunk);`,
        '});',
        `${last}.on('end', () => sink.end());`,
      ]);
    case 'iterate':
      return joinLines([chain, renderLoop(connection, last)]);
    case 'operators': {
      const take = connection.take === null ? '' : `.take(${connection.take})`;
      return joinLines([
        chain,
        `const mapped = ${last}.map(async (chunk) => {`,
        "  log('map', describe(chunk));",
        '  await new Promise(setImmediate);',
        '  return chunk;',
        `}, { concurrency: ${connection.concurrency} })${take};`,
        `pipeline(watch('mapped', mapped), sink, ${done});`,
      ]);
    }
    case 'web': {
      const mark = `{ highWaterMark: ${connection.highWaterMark} }`;
      return joinLines([
        chain,
        `Readable.toWeb(${last})`,
        `  .pipeThrough(new TransformStream({}, ${mark}, ${mark}))`,
        '  .pipeTo(Writable.toWeb(sink))',
        `  .then(() => log('pipeTo resolved'), (error) => log('pipeTo rejected', describe(error)));`,
      ]);
    }
  }
}

const done = "(error, value) => log('callback', describe(error), describe(value))";

function renderPipeline(
  { end, form, abortable }: Extract<Connection, { kind: 'pipeline' }>,
  all: string,
): string {
  if (form === 'callback') return `attempt('pipeline', () => void pipeline(${all}, ${done}));`;
  const options = [
    ...(end ? [] : ['end: false']),
    ...(abortable ? ['signal: controller.signal'] : []),
  ];
  return joinLines([
    `promises.pipeline(${all}${options.length === 0 ? '' : `, { ${options.join(', ')} }`})`,
    "  .then((value) => log('resolved', describe(value)), (error) => log('rejected', describe(error)));",
  ]);
}

function renderLoop(
  { leaveAt, leaveBy, destroyOnReturn }: Extract<Connection, { kind: 'iterate' }>,
  last: string,
): string {
  const leave = leaveBy === 'break' ? 'break' : "throw new Error('body')";
  return joinLines([
    '(async () => {',
    '  let taken = 0;',
    '  try {',
    `    for await (const chunk of ${last}.iterator({ destroyOnReturn: ${destroyOnReturn} })) {`,
    "      log('loop takes', describe(chunk));",
    '      taken += 1;',
    leaveAt === null ? '' : `      if (taken === ${leaveAt + 1}) ${leave};`,
    "      if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), once(sink, 'close')]);",
    '    }',
    "    log('loop ended');",
    '  } catch (error) {',
    "    log('loop failed', describe(error));",
    '  }',
    '  sink.end();',
    '})();',
  ]);
}
