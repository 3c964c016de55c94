/** A change to the text of one of Node's own modules. */
export interface Patch {
  module: string;
  find: string;
  /** On as many lines as `find`, so that positions in stack traces stay Node's. */
  replace: string;
  /** How often `find` must occur; 1 when absent. */
  times?: number;
  /** Completes "it is there because …". */
  reason: string;
}

const noMicrotaskCheckpoint =
  'a page cannot drain its microtask queue synchronously: the function becomes a generator that ' +
  'yields where Node would drain it, and the loop resumes it after the browser has done so';

const noHeapLimit =
  'V8 ends a process whose heap is full, but nobody sees the heap of a worker grow: a queue that is ' +
  'longer than 2**19 chunks or 2**25 bytes is looked at';

const withoutFiles =
  'it would load the script of files into every process; the binding `modules` reads the files of the ' +
  'program as long as `fs` is not loaded, and through it afterwards';

const onlySnapshot = 'this text only fills the start-up snapshot of the binary';

const missedStore =
  'a page cannot carry a store across await: the reader is told when a program misses one';

export const patches: readonly Patch[] = [
  {
    module: 'internal/process/task_queues',
    find: `function runNextTicks() {
  if (!hasTickScheduled() && !hasRejectionToWarn())
    runMicrotasks();
  if (!hasTickScheduled() && !hasRejectionToWarn())
    return;

  processTicksAndRejections();
}

function processTicksAndRejections() {`,
    replace: `function* runNextTicks() {
  if (!hasTickScheduled() && !hasRejectionToWarn())
    yield;
  if (!hasTickScheduled() && !hasRejectionToWarn())
    return;

  yield* processTicksAndRejections();
}

function* processTicksAndRejections() {`,
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/process/task_queues',
    find: '    runMicrotasks();\n  } while (!queue.isEmpty()',
    replace: '    yield;\n  } while (!queue.isEmpty()',
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/timers',
    find: '  function processImmediate() {',
    replace: '  function* processImmediate() {',
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/timers',
    find: '  function processTimers(now) {',
    replace: '  function* processTimers(now) {',
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/timers',
    find: '  function listOnTimeout(list, now) {',
    replace: '  function* listOnTimeout(list, now) {',
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/timers',
    find: '      listOnTimeout(list, now);',
    replace: '      yield* listOnTimeout(list, now);',
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/timers',
    find: '        runNextTicks();',
    replace: '        yield* runNextTicks();',
    times: 3,
    reason: noMicrotaskCheckpoint,
  },
  {
    module: 'internal/streams/writable',
    find: "const { Buffer } = require('buffer');",
    replace:
      "const { Buffer } = require('buffer'); const { check } = internalBinding('stream_queues');",
    reason: noHeapLimit,
  },
  {
    module: 'internal/streams/writable',
    find: '    state[kBufferedValue].push({ chunk, encoding, callback });',
    replace:
      '    if (state[kBufferedValue].push({ chunk, encoding, callback }) > 524288 || state.length > 33554432) ' +
      'check(state, state[kBufferedValue]);',
    reason: noHeapLimit,
  },
  {
    module: 'internal/streams/readable',
    find: "const { Buffer } = require('buffer');",
    replace:
      "const { Buffer } = require('buffer'); const { check } = internalBinding('stream_queues');",
    reason: noHeapLimit,
  },
  {
    module: 'internal/streams/readable',
    find: `      }
    } else {
      state.buffer.push(chunk);
    }`,
    replace: `      }
    } else {
      if (state.buffer.push(chunk) > 524288 || state.length > 33554432) check(state, state.buffer);
    }`,
    reason: noHeapLimit,
  },
  {
    module: 'internal/util',
    find: `    const { runInNewContext } = require('vm');
    internalGlobal = runInNewContext('this', undefined, { contextName: 'internal' });`,
    replace: `
    internalGlobal = globalThis;`,
    reason: 'a worker has no second realm to take untouched regular expressions from',
  },
  {
    module: 'internal/bootstrap/switches/is_main_thread',
    find: `require('fs');
require('util');
require('url'); // eslint-disable-line no-restricted-modules
internalBinding('module_wrap');
require('internal/modules/cjs/loader');
require('internal/modules/esm/loader');
require('internal/modules/esm/utils');`,
    replace: '\n'.repeat(6),
    reason: onlySnapshot,
  },
  ...['internal/modules/run_main', 'internal/dns/utils', 'internal/process/pre_execution'].map(
    (id) => ({
      module: 'internal/bootstrap/switches/is_main_thread',
      find: `require('${id}');`,
      replace: '',
      reason: onlySnapshot,
    }),
  ),
  {
    module: 'internal/dns/utils',
    find: 'let dnsOrder;',
    replace: "let dnsOrder = 'verbatim';",
    reason: 'the call that would set it was taken out of internal/process/pre_execution',
  },
  {
    module: 'internal/process/pre_execution',
    find: "  require('internal/dns/utils').initializeDns();",
    replace: '',
    reason:
      'it would load the second script into every process; names are resolved nowhere in a page',
  },
  {
    module: 'internal/process/pre_execution',
    find: `  const { initializeExtensionFormatMap } = require('internal/modules/esm/get_format');
  initializeExtensionFormatMap();`,
    replace: '\n',
    reason: "the loaders of modules are the browser's",
  },
  {
    module: 'internal/util/types',
    find: 'if (!process.versions.openssl) {',
    replace:
      "if (!require('internal/bootstrap/realm').BuiltinModule.map.get('internal/crypto/keys').loaded) {",
    times: 2,
    reason: 'it would load the script of crypto to learn that there are no keys',
  },
  {
    module: 'internal/net',
    find: "const { writeBuffer } = internalBinding('fs');",
    replace: "const writeBuffer = (...args) => internalBinding('fs').writeBuffer(...args);",
    reason: 'it would load the second script, which holds the file system, into every process',
  },
  {
    module: 'internal/async_local_storage/async_context_frame',
    find: `  getStore() {
    const frame = AsyncContextFrame.current();
    if (!frame?.has(this)) {
      return this.#defaultValue;
    }
    return frame?.get(this);
  }`,
    replace: `  getStore(quiet = false) {
    const frame = AsyncContextFrame.current();
    const store = frame?.get(this);
    if (store === undefined && !quiet) internalBinding('async_context_frame').noteMiss();
    if (!frame?.has(this)) return this.#defaultValue;
    return store;
  }`,
    reason: missedStore,
  },
  {
    module: 'internal/async_local_storage/async_context_frame',
    find: 'const prior = this.getStore();',
    replace: 'const prior = this.getStore(true);',
    reason: missedStore,
  },
  {
    module: 'internal/errors/error_source',
    find: "} = internalBinding('errors');",
    replace: "} = internalBinding('error_source');",
    reason: 'only assert.ok() asks for it, which lies in the script of files',
  },
  {
    module: 'internal/errors/error_source',
    find: "const Parser = require('internal/deps/acorn/acorn/dist/acorn').Parser;",
    replace: "const Parser = internalBinding('error_source').Parser;",
    reason: 'acorn is large for the tokens of one line',
  },
  {
    module: 'internal/bootstrap/realm',
    find: `  return ObjectPrototypeHasOwnProperty(target, property) ?
    ReflectGet(target, property, receiver) :
    undefined;`,
    replace: `  if (ObjectPrototypeHasOwnProperty(target, property)) try {
    return ReflectGet(target, property, receiver);
  } catch { return undefined; }`,
    reason:
      'the getters of built-ins that an import reads may ask for modules of scripts that are not loaded, ' +
      'because the program does not name what they give',
  },
  {
    module: 'internal/bootstrap/node',
    find: "const { getBuiltinModule } = require('internal/modules/helpers');",
    replace: "const { getBuiltinModule } = internalBinding('builtins');",
    reason: 'it would load what only the loaders of modules need into every process',
  },
  ...[
    'internal/modules/helpers',
    'internal/modules/cjs/loader',
    'internal/modules/esm/load',
    'internal/modules/esm/resolve',
    'internal/modules/package_map',
  ].map((id) => ({
    module: id,
    find: "const fs = require('fs');",
    replace: "const { fs } = internalBinding('modules');",
    reason: withoutFiles,
  })),
  ...['internal/modules/helpers', 'internal/modules/esm/resolve'].map((id) => ({
    module: id,
    find: "const internalFS = require('internal/fs/utils');",
    replace: "const { internalFS } = internalBinding('modules');",
    reason: withoutFiles,
  })),
  ...[
    'internal/modules/cjs/loader',
    'internal/modules/esm/resolve',
    'internal/modules/package_json_reader',
  ].map((id) => ({
    module: id,
    find: "const internalFsBinding = internalBinding('fs');",
    replace: "const { internalFsBinding } = internalBinding('modules');",
    reason: withoutFiles,
  })),
  {
    module: 'internal/modules/esm/resolve',
    find: "const { legacyMainResolve: FSLegacyMainResolve } = internalBinding('fs');",
    replace:
      "const { legacyMainResolve: FSLegacyMainResolve } = internalBinding('modules').internalFsBinding;",
    reason: withoutFiles,
  },
  {
    module: 'internal/modules/esm/get_format',
    find: "const { getValidatedPath } = require('internal/fs/utils');",
    replace: 'const getValidatedPath = (url) => fileURLToPath(url);',
    reason: withoutFiles,
  },
  {
    module: 'internal/modules/esm/get_format',
    find: "const fsBindings = internalBinding('fs');",
    replace: "const fsBindings = internalBinding('modules').internalFsBinding;",
    reason: withoutFiles,
  },
];
