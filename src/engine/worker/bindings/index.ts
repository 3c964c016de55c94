import type { Binding, Engine } from '../engine.ts';
import { createAsyncContextFrame } from './async_context_frame.ts';
import { createAsyncWrap } from './async_wrap.ts';
import { createBlob } from './blob.ts';
import { createBuffer } from './buffer.ts';
import { createBuiltins } from './builtins.ts';
import { createCaresWrap } from './cares_wrap.ts';
import { createConfig } from './config.ts';
import { createConstants } from './constants.ts';
import { createContextify } from './contextify.ts';
import { createCredentials } from './credentials.ts';
import { createDiagnosticsChannel } from './diagnostics_channel.ts';
import { createEncodingBinding } from './encoding_binding.ts';
import { createErrors } from './errors.ts';
import { createIcu } from './icu.ts';
import { createMessaging } from './messaging.ts';
import { createMksnapshot } from './mksnapshot.ts';
import { createModuleWrap } from './module_wrap.ts';
import { createOptions } from './options.ts';
import { createOs } from './os.ts';
import { createPerformance } from './performance.ts';
import { createPermission } from './permission.ts';
import { createPipeWrap } from './pipe_wrap.ts';
import { createProcessMethods } from './process_methods.ts';
import { createSignalWrap } from './signal_wrap.ts';
import { createStreamQueues } from './stream_queues.ts';
import { createStreamWrap } from './stream_wrap.ts';
import { createStringDecoder } from './string_decoder.ts';
import { createSymbols } from './symbols.ts';
import { createTaskQueue } from './task_queue.ts';
import { createTcpWrap } from './tcp_wrap.ts';
import { createTimers } from './timers.ts';
import { createTraceEvents } from './trace_events.ts';
import { createTypes } from './types.ts';
import { createUrl } from './url.ts';
import { createUrlPattern } from './url_pattern.ts';
import { createUtil } from './util.ts';
import { createUv } from './uv.ts';
import { createWasmWebApi } from './wasm_web_api.ts';
import { createWorker } from './worker.ts';

/** Makes a binding; called once, when the library first asks for it. */
export type BindingFactory = (engine: Engine) => Binding;

const factories: Record<string, BindingFactory> = {
  async_context_frame: createAsyncContextFrame,
  async_wrap: createAsyncWrap,
  blob: createBlob,
  buffer: createBuffer,
  builtins: createBuiltins,
  cares_wrap: createCaresWrap,
  config: createConfig,
  constants: createConstants,
  contextify: createContextify,
  credentials: createCredentials,
  diagnostics_channel: createDiagnosticsChannel,
  encoding_binding: createEncodingBinding,
  errors: createErrors,
  icu: createIcu,
  messaging: createMessaging,
  mksnapshot: createMksnapshot,
  module_wrap: createModuleWrap,
  options: createOptions,
  os: createOs,
  performance: createPerformance,
  permission: createPermission,
  pipe_wrap: createPipeWrap,
  process_methods: createProcessMethods,
  signal_wrap: createSignalWrap,
  stream_queues: createStreamQueues,
  stream_wrap: createStreamWrap,
  string_decoder: createStringDecoder,
  symbols: createSymbols,
  task_queue: createTaskQueue,
  tcp_wrap: createTcpWrap,
  timers: createTimers,
  trace_events: createTraceEvents,
  types: createTypes,
  url: createUrl,
  url_pattern: createUrlPattern,
  util: createUtil,
  uv: createUv,
  wasm_web_api: createWasmWebApi,
  worker: createWorker,
};

/** Adds the bindings of a further script. */
export function addBindings(more: Record<string, BindingFactory>): void {
  Object.assign(factories, more);
}

/** The binding `name`. Throws an error that names it where the engine has none. */
export function createBinding(name: string, engine: Engine): Binding {
  const factory = factories[name];
  if (factory === undefined) {
    throw new Error(
      `The in-page engine has no binding "${name}": what asked for it needs real Node. ` +
        'Run this program with the runtime "local" or "webcontainer".',
    );
  }
  return factory(engine);
}
