import type { FromWorker, OutputStream } from '../protocol.ts';

/** Characters of the message of a fault that are kept. */
const longestMessage = 10_000;

/**
 * Reads what came over the port of a run. A message is made anew from the parts that the protocol
 * knows. Gives undefined for anything that the engine never sends.
 */
export function readMessage(data: unknown): FromWorker | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  switch (data.type) {
    case 'ready':
    case 'started':
      return { type: data.type };
    case 'output':
      return readOutput(data);
    case 'exit':
      return 'code' in data && isInt32(data.code) ? { type: 'exit', code: data.code } : undefined;
    case 'signal':
      return 'signal' in data &&
        typeof data.signal === 'string' &&
        /^SIG[A-Z\d]{2,8}$/.test(data.signal)
        ? { type: 'signal', signal: data.signal }
        : undefined;
    case 'overflow':
      return readOverflow(data);
    case 'notice':
      return 'about' in data && data.about === 'async-context'
        ? { type: 'notice', about: data.about }
        : undefined;
    case 'fault':
      return 'message' in data && typeof data.message === 'string'
        ? { type: 'fault', message: data.message.slice(0, longestMessage) }
        : undefined;
    default:
      return undefined;
  }
}

function readOutput(data: object): FromWorker | undefined {
  if (!('stream' in data) || !('bytes' in data)) return undefined;
  const { stream, bytes } = data;
  if (!isStream(stream) || !(bytes instanceof Uint8Array) || bytes.length === 0) return undefined;
  const { buffer } = bytes;
  // A view of a few bytes could keep a buffer of any size alive.
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== bytes.length) return undefined;
  return { type: 'output', stream, bytes: new Uint8Array(buffer) };
}

function readOverflow(data: object): FromWorker | undefined {
  if (!('limit' in data) || !('chunks' in data) || !isInt32(data.chunks)) return undefined;
  const { limit, chunks } = data;
  return limit === 'heap' || limit === 'total' ? { type: 'overflow', limit, chunks } : undefined;
}

function isStream(value: unknown): value is OutputStream {
  return value === 'stdout' || value === 'stderr';
}

function isInt32(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) === (Number(value) | 0);
}
