// Run by `read-tables.ts` with `node --expose-internals`: prints what the bindings of the pinned binary
// hold as plain data, so that the engine's bindings hold the same.
const { internalBinding } = require('internal/test/binding');
const { execFileSync } = require('node:child_process');
const { mkdtempSync, realpathSync, rmSync, writeFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vm = require('node:vm');

// The frames of Node's loaders in the stack trace of a program of the given files, in which the first
// file throws; those of the program itself are left out.
const loaderFrames = (files) => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'highwater-')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const [main] = Object.keys(files);
  const output = execFileSync(process.execPath, [join(directory, main)], { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  const frames = output.trim().split('\n    at ').slice(1);
  const own = frames.flatMap((frame, index) => (frame.includes(directory) ? [index] : []));
  return own.map((at, index) => frames.slice(at + 1, own[index + 1]));
};
const print = "Error.stackTraceLimit = 50; console.log(new Error('x').stack);";
const [esm] = loaderFrames({ 'main.mjs': print });
const [cjs] = loaderFrames({ 'main.cjs': print });

// The frames below an error of the loader of ES modules, by what is wrong, for an import in the head of a
// module and for import(); and the lines of Node that throw. Node shows ten frames, but of which function they are the first differs.
const findLoaderErrors = () => {
  const files = {
    'main.mjs': `const stacks = {};
const note = async (kind, specifier, options) => {
  await import(specifier, options).catch(({ stack }) => (stacks[kind] = stack));
};
for (const [kind, specifier, type] of wrong) {
  await note(kind, specifier, type && { with: { type } });
  await note(kind + ' in a module', './' + kind + '.mjs');
}
process.stdout.write(JSON.stringify(stacks));`,
    'broken.mjs': 'let x = ;',
    'broken.json': '{',
    'good.json': '{}',
    'good.mjs': '',
    'good.txt': '',
  };
  const wrong = [
    ['file', './absent.mjs'],
    ['package', 'absent'],
    ['builtin', 'node:absent'],
    ['scheme', 'ftp://absent/'],
    ['network', 'https://absent/'],
    ['directory', './'],
    ['attribute', './good.json'],
    ['json', './broken.json', 'json'],
    ['extension', './good.txt'],
    ['syntax', './broken.mjs'],
  ];
  for (const [kind, specifier, type] of wrong) {
    const attributes = type === undefined ? '' : `with { type: '${type}' }`;
    files[`${kind}.mjs`] = `import x from '${specifier}' ${attributes};`;
  }
  files['export.mjs'] = "import { absent } from './good.mjs';";
  wrong.push(['export', './export.mjs']);
  files['main.mjs'] = `const wrong = ${JSON.stringify(wrong)};\n${files['main.mjs']}`;
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'highwater-')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const stacks = JSON.parse(
    execFileSync(process.execPath, ['--stack-trace-limit=20', join(directory, 'main.mjs')]),
  );
  rmSync(directory, { recursive: true });
  const { natives } = internalBinding('builtins');
  const frames = {};
  const lines = {};
  for (const [kind, stack] of Object.entries(stacks)) {
    frames[kind] = stack
      .split('\n    at ')
      .slice(1)
      .filter((frame) => !frame.includes(directory));
    const [, id, line] = /\(node:(.*):(\d+):\d+\)$/.exec(frames[kind][0]) ?? [];
    if (id !== undefined && !/^(syntax|export)/.test(kind)) {
      lines[`node:${id}:${line}`] = natives[id].split('\n')[line - 1];
    }
  }
  return { frames, lines };
};

// The frame from which Node drains the microtasks after ticks.
const drainFrame = () => {
  const id = 'internal/process/task_queues';
  const lines = internalBinding('builtins').natives[id].split('\n');
  const line = lines.findIndex(
    (text, at) => /runMicrotasks\(\);/.test(text) && /while/.test(lines[at + 1]),
  );
  const column = lines[line].indexOf('runMicrotasks') + 1;
  return `process.processTicksAndRejections (node:${id}:${line + 1}:${column})`;
};

// An error that ends the loading of the entry is handed on here, and Node may print this line.
const findEntryFailure = () => {
  const { natives } = internalBinding('builtins');
  const lines = natives['internal/modules/run_main'].split('\n');
  const line = lines.findIndex((text) => text.trim() === 'triggerUncaughtException(');
  return {
    file: 'node:internal/modules/run_main',
    line: line + 1,
    column: lines[line].indexOf('trigger') + 1,
    text: lines[line],
  };
};

const { config, builtinIds } = internalBinding('builtins');
const names = (object) => Object.keys(object);
const plain = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value !== 'function'));
const options = internalBinding('options').getCLIOptionsValues();
// Options that the library asks for or the engine heeds. Of one and its opposite one tells the other.
const { natives } = internalBinding('builtins');
const library = Object.entries(natives)
  .filter(([id]) => !/^(?:internal\/(?:main|test_runner|deps)\/|repl)/.test(id))
  .map(([, text]) => text)
  .join('\n');
const isRead = (name) => {
  if (name.startsWith('--no-') && name.replace('--no-', '--') in options) return false;
  const names = [name, name.replace('--', '--no-')];
  return name === '--stack-trace-limit' || names.some((option) => library.includes(`'${option}'`));
};
const { privateSymbols, constants } = internalBinding('util');
const wanted = ['node_use_amaro', 'node_use_quic', 'openssl_version', 'v8_enable_i18n_support'];
const { variables } = JSON.parse(config);

// What the built-in objects of this V8 have, by their paths from the global object: a browser has more.
const intrinsics = {};
const noteIntrinsic = (path, object) => {
  const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
  if (isObject) intrinsics[path] = Object.getOwnPropertyNames(object).join(' ');
};
const languageNames = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)');
for (const name of languageNames) {
  if (!/^[A-Z]/.test(name) || name === 'WebAssembly') continue;
  noteIntrinsic(name, globalThis[name]);
  noteIntrinsic(`${name}.prototype`, globalThis[name].prototype);
}
noteIntrinsic('Uint8Array.__proto__', Object.getPrototypeOf(Uint8Array));
noteIntrinsic('Uint8Array.__proto__.prototype', Object.getPrototypeOf(Uint8Array).prototype);

process.stdout.write(
  JSON.stringify({
    intrinsics,
    version: process.version,
    versions: process.versions,
    release: process.release,
    builtinIds,
    // The option that shows the bindings adds modules which no program sees.
    builtinModules: builtinModules.filter((id) => !id.startsWith('internal/')),
    globals: Object.getOwnPropertyNames(globalThis),
    processConfig: JSON.stringify({
      target_defaults: {},
      variables: Object.fromEntries(
        Object.entries(variables).filter(([key]) => wanted.includes(key)),
      ),
    }),
    config: plain(internalBinding('config')),
    constants: JSON.parse(
      JSON.stringify(internalBinding('constants'), (_key, value) =>
        value === Infinity ? 'Infinity' : value,
      ),
    ),
    uvErrors: [...internalBinding('uv').getErrorMap()].map(([code, [name, text]]) => [
      code,
      name,
      text,
    ]),
    options: Object.fromEntries(
      Object.entries({ ...options, '--expose-internals': false }).filter(([name]) => isRead(name)),
    ),
    embedderOptions: internalBinding('options').getEmbedderOptions(),
    providers: internalBinding('async_wrap').Providers,
    asyncWrapConstants: internalBinding('async_wrap').constants,
    exitCodes: internalBinding('errors').exitCodes,
    privateSymbols: names(privateSymbols),
    utilConstants: constants,
    symbols: names(internalBinding('symbols')),
    encodings: internalBinding('string_decoder').encodings,
    stringDecoder: plain(internalBinding('string_decoder')),
    // Most of them are not enumerable.
    performanceConstants: Object.fromEntries(
      Object.getOwnPropertyNames(internalBinding('performance').constants).map((name) => [
        name,
        internalBinding('performance').constants[name],
      ]),
    ),
    moduleWrap: plain(internalBinding('module_wrap')),
    worker: plain(internalBinding('worker')),
    entryFailure: findEntryFailure(),
    loaderErrors: findLoaderErrors(),
    stackTails: { esm, cjs: cjs.at(-1), ticks: drainFrame() },
    contextify: internalBinding('contextify').constants,
  }),
);
