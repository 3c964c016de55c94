// Signals as Linux has them, for a process that can only send them to itself.

/** Handles of the library that listen, by the number of the signal. */
const listening = new Map<number, Set<(signal: number) => void>>();

/** What the kernel or Node leaves without effect when nobody listens: SIGPIPE, SIGCHLD, SIGCONT, … */
const ignored = new Set([13, 17, 18, 23, 25, 28]);
/** SIGUSR1 starts Node's inspector; SIGSTOP and its like hold a process. */
const beyond = new Set([10, 19, 20, 21, 22]);
/** The highest number of a signal. */
export const lastSignal = 64;
/** SIGKILL, which nobody can listen to. */
const kill = 9;

export function listenToSignal(signal: number, listener: (signal: number) => void): void {
  const listeners = listening.get(signal) ?? new Set();
  listeners.add(listener);
  listening.set(signal, listeners);
}

export function ignoreSignal(signal: number, listener: (signal: number) => void): void {
  listening.get(signal)?.delete(listener);
}

/** What a signal does to the process that sends it to itself. */
export type SignalEffect =
  | { kind: 'nothing' }
  | { kind: 'listeners'; listeners: readonly ((signal: number) => void)[] }
  | { kind: 'ends' }
  | { kind: 'missing' };

export function effectOf(signal: number): SignalEffect {
  const listeners = [...(listening.get(signal) ?? [])];
  if (listeners.length > 0 && signal !== kill) return { kind: 'listeners', listeners };
  if (signal === 0 || ignored.has(signal)) return { kind: 'nothing' };
  return beyond.has(signal) ? { kind: 'missing' } : { kind: 'ends' };
}
