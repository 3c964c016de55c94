// src/stream_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { ReqWrap } from './req-wrap.ts';
import { streamBaseState } from './stream_base.ts';

export function createStreamWrap(engine: Engine): Binding {
  class WriteWrap extends ReqWrap {
    constructor() {
      super(engine, 'WRITEWRAP', true);
    }
  }
  class ShutdownWrap extends ReqWrap {
    constructor() {
      super(engine, 'SHUTDOWNWRAP', true);
    }
  }
  return {
    kReadBytesOrError: 0,
    kArrayBufferOffset: 1,
    kBytesWritten: 2,
    kLastWriteWasAsync: 3,
    streamBaseState,
    WriteWrap,
    ShutdownWrap,
    LibuvStreamWrap: class LibuvStreamWrap {},
  };
}
