import type { Engine } from '../../engine.ts';
import { Errno } from '../../volume/errno.ts';
import { ReqWrap } from '../req-wrap.ts';
import { type Outcome, ThreadPool } from './thread-pool.ts';
import type { FailedCall, UvErrors } from './uv-exception.ts';

/** Where the library wants an error of a synchronous call instead of an exception. */
export interface ErrorContext {
  errno?: number;
  code?: string;
  syscall?: string;
}

/** Runs operations in the three ways in which the library asks for them. */
export interface Calls {
  /** Requests of the library, on which it sets `oncomplete`. */
  readonly FSReqCallback: new () => ReqWrap;
  /** Stands in place of a request where the library wants a promise. */
  readonly usePromises: symbol;
  /**
   * Does `work` at once without a request; otherwise later, and hands the result to the request or
   * the promise that it returns. An `Errno` becomes an error that names `call`.
   */
  run<T>(request: unknown, call: FailedCall, work: () => T): T | Promise<T> | undefined;
  /** Does `work` at once. */
  runSync<T>(call: FailedCall, work: () => T): T;
  /** As `run`, but a synchronous failure is told through `context` where there is one. */
  runIn<T>(
    request: unknown,
    context: ErrorContext | undefined,
    call: FailedCall,
    work: () => T,
  ): T | Promise<T> | undefined;
}

export function createCalls(engine: Engine, errors: UvErrors): Calls {
  const pool = new ThreadPool(engine.loop);
  const usePromises = engine.perIsolateSymbols.fs_use_promises_symbol;
  if (usePromises === undefined) throw new Error('Node has no symbol "fs_use_promises_symbol".');
  const withResolvers = engine.primordials.PromiseWithResolvers as <T>() => PromiseWithResolvers<T>;
  const translate = (error: unknown, call: FailedCall): unknown =>
    error instanceof Errno ? engine.withHiddenFrames(() => errors.create(error.code, call)) : error;

  // V8 shows the name of the class in stack traces, and the bundler keeps only names of properties.
  const { FSReqCallback } = {
    FSReqCallback: class extends ReqWrap {
      constructor() {
        super(engine, 'FSREQCALLBACK');
      }
    },
  };
  const settle = (request: ReqWrap, outcome: Outcome<unknown>, call: FailedCall): void => {
    if ('error' in outcome) request.finish(translate(outcome.error, call));
    else if (outcome.value === undefined) request.finish(null);
    else request.finish(null, outcome.value);
  };
  const runSync: Calls['runSync'] = (call, work) => {
    try {
      return work();
    } catch (error) {
      throw translate(error, call);
    }
  };
  const run: Calls['run'] = (request, call, work) => {
    if (request === undefined) return runSync(call, work);
    if (request === usePromises) {
      const { promise, resolve, reject } = withResolvers<ReturnType<typeof work>>();
      const callers = engine.errors.callers();
      pool.submit(work, (outcome) => {
        if ('value' in outcome) return resolve(outcome.value);
        const error = translate(outcome.error, call);
        engine.errors.showCallers(error, callers);
        reject(error);
      });
      return promise;
    }
    if (!(request instanceof FSReqCallback)) throw new TypeError('This is no FSReqCallback.');
    const { requests } = engine.active;
    requests.add(request);
    pool.submit(work, (outcome) => {
      try {
        settle(request, outcome, call);
      } finally {
        requests.delete(request);
      }
    });
    return undefined;
  };

  return {
    FSReqCallback,
    usePromises,
    run,
    runSync,
    runIn(request, context, call, work) {
      if (request !== undefined || context === undefined) return run(request, call, work);
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        context.errno = errors.numberOf(error.code);
        context.syscall = call.syscall;
        return undefined;
      }
    },
  };
}
