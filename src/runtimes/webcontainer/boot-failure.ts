/** WebContainer did not boot; the message is for the reader and says what to do. */
export class BootFailure extends Error {
  override name = 'BootFailure';
}

/** Each reason why a boot fails, as a sentence for the reader. */
export const bootFailures = {
  offline: () =>
    new BootFailure(
      'WebContainer did not start: this device is offline, and WebContainer comes from the network. Go online, then try again.',
    ),
  unreachable: (host: string) =>
    new BootFailure(
      `WebContainer did not start: its host ${host} could not be reached. A firewall, a content blocker or the network may be in the way. Let ${host} through, then try again.`,
    ),
  silent: (host: string, seconds: number) =>
    new BootFailure(
      `WebContainer did not start: its host ${host} was reached but gave no sign for ${seconds} s. It does so in browsers that it does not support, in those that keep it from storing anything, and when it is out of order. Allow cookies for ${host}, or use another browser, or try again later.`,
    ),
  stuck: (host: string, seconds: number) =>
    new BootFailure(
      `WebContainer did not start: ${host} began but was not ready after ${seconds} s. This device may have too little memory left. Close other tabs, then try again.`,
    ),
  memory: () =>
    new BootFailure(
      'WebContainer did not start: the browser has not enough memory for it. Close other tabs, then try again.',
    ),
  fileMissing: () =>
    new BootFailure(
      'WebContainer did not start: a file of this site that starts it could not be loaded. Check the connection, then try again.',
    ),
  refused: (reason: string) =>
    new BootFailure(
      `WebContainer did not start: it said “${reason}”. Try again; if that does not help, load the page again.`,
    ),
};

/** The failure that something thrown during a boot stands for. */
export function asBootFailure(error: unknown): BootFailure {
  if (error instanceof BootFailure) return error;
  // An error of the frame is not one of this realm's.
  const message = messageOf(error);
  const outOfMemory = /out of memory|memory allocation|could not allocate|WebAssembly\.Memory/i;
  if (outOfMemory.test(message)) return bootFailures.memory();
  return bootFailures.refused(message.replace(/\.$/, ''));
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message);
  }
  return String(error);
}
