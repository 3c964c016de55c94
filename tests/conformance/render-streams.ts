import type { Fault, Sink, Source, Stage, Timing } from './topology.ts';

/** The statements that make the source of a generated program. */
export function renderSource(source: Source, objects: boolean): string {
  switch (source.kind) {
    case 'readable':
      return renderReadable(source, objects);
    case 'from':
      return `const source = watch('source', Readable.from([${renderAllChunks(source, objects).join(', ')}], ${renderFromOptions(source, objects)}));`;
    case 'generator':
      return renderGenerator(source, objects);
  }
}

function renderReadable(source: Source, objects: boolean): string {
  const batches = source.batches.map(({ timing, sizes }) => {
    const chunks = sizes.map((size, index) => renderChunk(size, index, objects));
    return `  ['${timing}', [${chunks.length === 0 && !objects ? "''" : chunks.join(', ')}]],`;
  });
  const ending = {
    end: 'this.push(null)',
    error: "this.destroy(new Error('source'))",
    throw: "throw new Error('source')",
    silence: 'return',
  }[source.ending];
  return joinLines([
    'const batches = [',
    ...batches,
    '].values();',
    "const source = watch('source', new Readable({",
    `  objectMode: ${objects},`,
    `  highWaterMark: ${source.highWaterMark},`,
    source.encoding === null || objects ? '' : `  encoding: '${source.encoding}',`,
    renderConstruct(source.construct, 'source'),
    '  read(size) {',
    "    log('source _read', size, level(this));",
    '    const { value } = batches.next();',
    `    if (value === undefined) ${ending};`,
    '    else after[value[0]](() => value[1].forEach((chunk) => this.push(chunk)));',
    '  },',
    '}));',
  ]);
}

function renderGenerator(source: Source, objects: boolean): string {
  const steps = source.batches.flatMap(({ timing, sizes }) => [
    ...(timing === 'sync' ? [] : [`    await new Promise(after.${timing});`]),
    ...sizes.map((size, index) => `    yield ${renderChunk(size, index, objects)};`),
  ]);
  const ending = {
    end: '',
    error: "    throw new Error('source');",
    throw: "    throw new Error('source');",
    silence: '    await new Promise(() => {});',
  }[source.ending];
  return joinLines([
    'async function* generate() {',
    '  try {',
    ...steps,
    ending,
    '  } finally {',
    "    log('source finally');",
    '  }',
    '}',
    `const source = watch('source', Readable.from(generate(), ${renderFromOptions(source, objects)}));`,
  ]);
}

function renderFromOptions({ highWaterMark }: Source, objects: boolean): string {
  return `{ highWaterMark: ${highWaterMark}, objectMode: ${objects} }`;
}

function renderAllChunks({ batches }: Source, objects: boolean): string[] {
  return batches.flatMap(({ sizes }) =>
    sizes.map((size, index) => renderChunk(size, index, objects)),
  );
}

function renderChunk(size: number, index: number, objects: boolean): string {
  const text = String.fromCharCode(96 + size + index).repeat(size);
  return objects ? `{ c: '${text}' }` : `'${text}'`;
}

/** The statements that make a stage. A generator is a function, or a stream where one is needed. */
export function renderStage(
  stage: Stage,
  name: string,
  options: { objects: boolean; asFunction: boolean },
): string {
  const { objects, asFunction } = options;
  const marks = [
    `  objectMode: ${objects},`,
    `  readableHighWaterMark: ${stage.readableHighWaterMark},`,
    `  writableHighWaterMark: ${stage.writableHighWaterMark},`,
  ];
  switch (stage.kind) {
    case 'pass-through':
      return joinLines([`const ${name} = watch('${name}', new PassThrough({`, ...marks, '}));']);
    case 'transform':
      return renderTransform(stage, name, { marks, objects });
    case 'duplex':
      return renderDuplex(stage, name, { marks });
    case 'generator':
      return renderGeneratorStage(stage, name, asFunction);
  }
}

interface StageText {
  marks: string[];
}

function renderTransform(
  stage: Stage,
  name: string,
  { marks, objects }: StageText & { objects: boolean },
): string {
  const flush = {
    none: '',
    push: `  flush(callback) {\n    callback(null, ${renderChunk(2, 24, objects)});\n  },`,
    error: `  flush(callback) {\n    callback(new Error('${name} flush'));\n  },`,
  }[stage.flush];
  return joinLines([
    renderCounter(stage.fault, name),
    `const ${name} = watch('${name}', new Transform({`,
    ...marks,
    '  transform(chunk, encoding, callback) {',
    `    log('${name} _transform', describe(chunk), level(this));`,
    renderFault(stage.fault, name),
    `    after.${stage.timing}(() => {`,
    `      for (let i = 0; i < ${stage.copies}; i += 1) this.push(chunk);`,
    '      callback();',
    '    });',
    '  },',
    flush,
    '}));',
  ]);
}

function renderDuplex(stage: Stage, name: string, { marks }: StageText): string {
  return joinLines([
    renderCounter(stage.fault, name),
    `const ${name} = watch('${name}', new Duplex({`,
    ...marks,
    `  allowHalfOpen: ${stage.flush !== 'push'},`,
    '  read(size) {',
    `    log('${name} _read', size);`,
    '  },',
    '  write(chunk, encoding, callback) {',
    renderFault(stage.fault, name),
    `    for (let i = 0; i < ${stage.copies}; i += 1) this.push(chunk);`,
    `    after.${stage.timing}(callback);`,
    '  },',
    '  final(callback) {',
    stage.flush === 'error' ? '' : '    this.push(null);',
    '    callback();',
    '  },',
    '}));',
  ]);
}

function renderGeneratorStage(stage: Stage, name: string, asFunction: boolean): string {
  const text = joinLines([
    `async function* ${asFunction ? name : `${name}Steps`}(chunks) {`,
    '  let calls = 0;',
    '  try {',
    '    for await (const chunk of chunks) {',
    '      calls += 1;',
    `      log('${name} takes', describe(chunk));`,
    stage.fault === null
      ? ''
      : `      if (calls === ${stage.fault.at + 1}) throw new Error('${name}');`,
    stage.timing === 'sync' ? '' : `      await new Promise(after.${stage.timing});`,
    `      for (let i = 0; i < ${stage.copies}; i += 1) yield chunk;`,
    '    }',
    stage.flush === 'error' ? `    throw new Error('${name} flush');` : '',
    '  } finally {',
    `    log('${name} finally');`,
    '  }',
    '}',
  ]);
  if (asFunction) return text;
  return `${text}\nconst ${name} = watch('${name}', Duplex.from(${name}Steps));`;
}

/** The statements that make the sink. */
export function renderSink(sink: Sink, objects: boolean): string {
  const final =
    sink.final === 'error'
      ? "callback(new Error('final'))"
      : `after.${sink.final ?? 'sync'}(() => callback())`;
  return joinLines([
    renderCounter(sink.fault, 'sink'),
    "const sink = watch('sink', new Writable({",
    `  objectMode: ${objects},`,
    `  highWaterMark: ${sink.highWaterMark},`,
    renderConstruct(sink.construct, 'sink'),
    '  write(chunk, encoding, callback) {',
    "    log('sink _write', describe(chunk), level(this));",
    renderFault(sink.fault, 'sink'),
    `    after.${sink.timing}(() => callback());`,
    '  },',
    sink.writev
      ? joinLines([
          '  writev(chunks, callback) {',
          "    log('sink _writev', chunks.length, level(this));",
          renderFault(sink.fault, 'sink'),
          `    after.${sink.timing}(() => callback());`,
          '  },',
        ])
      : '',
    sink.final === null
      ? ''
      : `  final(callback) {\n    log('sink _final', level(this));\n    ${final};\n  },`,
    '}));',
  ]);
}

function renderConstruct(construct: Timing | 'error' | null, name: string): string {
  if (construct === null) return '';
  const call =
    construct === 'error'
      ? `callback(new Error('${name} construct'))`
      : `after.${construct}(() => callback())`;
  return `  construct(callback) {\n    log('${name} _construct');\n    ${call};\n  },`;
}

function renderCounter(fault: Fault | null, name: string): string {
  return fault === null ? '' : `let ${name}Calls = 0;`;
}

function renderFault(fault: Fault | null, name: string): string {
  if (fault === null) return '';
  const error = `new Error('${name}')`;
  const act = {
    callback: `return void callback(${error})`,
    throw: `throw ${error}`,
    destroy: `return void this.destroy(${error})`,
    'destroy without error': 'return void this.destroy()',
  }[fault.how];
  return `    ${name}Calls += 1;\n    if (${name}Calls === ${fault.at + 1}) ${act};`;
}

/** Leaves out the empty ones. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
