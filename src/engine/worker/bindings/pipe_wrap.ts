// src/pipe_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { EAGAIN, EINVAL, EOF, EPIPE } from '../network/errno.ts';
import { missing } from './missing.ts';
import { mostWaiting } from './most-waiting.ts';
import { ReqWrap } from './req-wrap.ts';
import { StreamBase } from './stream_base.ts';

/** Pipes: only those of the standard streams, which lead to the host. */
export function createPipeWrap(engine: Engine): Binding {
  class Pipe extends StreamBase {
    #reading = false;
    #ended = false;

    constructor() {
      super(engine, 'PIPEWRAP');
    }

    open(fd: number): number {
      if (fd < 0 || fd > 2) return EINVAL;
      this.setDescriptor(fd);
      return 0;
    }

    protected send(bytes: Uint8Array, done: (status: number) => void): boolean | number {
      if (this.#ended) return EPIPE;
      const fd = this.fd === 2 ? 2 : 1;
      // The library waits for one write before the next; who writes on without it is refused.
      if (engine.stdio.waiting(fd) > mostWaiting) return EAGAIN;
      if (engine.stdio.write(fd, bytes)) return true;
      engine.loop.ref();
      engine.stdio.whenTaken(fd, () => {
        engine.loop.complete(() => done(0));
        engine.loop.unref();
      });
      return false;
    }

    protected startReading(): number {
      if (this.#reading) return 0;
      this.#reading = true;
      this.setActive(true);
      engine.stdio.read((bytes) => {
        if (bytes === null) this.stopReading();
        engine.loop.completeEach(this.deliver(bytes ?? EOF), true);
      });
      return 0;
    }

    protected stopReading(): number {
      this.#reading = false;
      this.setActive(false);
      engine.stdio.stopReading();
      return 0;
    }

    protected end(done: (status: number) => void): number {
      this.#ended = true;
      engine.loop.complete(() => done(0));
      return 0;
    }

    protected onClose(): (() => void)[] {
      if (this.#reading) this.stopReading();
      return [];
    }
  }
  Object.assign(Pipe.prototype, {
    bind: missing('listening on a pipe'),
    listen: missing('listening on a pipe'),
    connect: missing('connecting to a pipe'),
    fchmod: missing('pipe.fchmod()'),
  });
  class PipeConnectWrap extends ReqWrap {
    constructor() {
      super(engine, 'PIPECONNECTWRAP');
    }
  }
  return {
    Pipe,
    PipeConnectWrap,
    constants: { SOCKET: 0, SERVER: 1, IPC: 2, UV_READABLE: 1, UV_WRITABLE: 2 },
  };
}
