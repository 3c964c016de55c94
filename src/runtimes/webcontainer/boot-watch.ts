import { type BootFailure, bootFailures } from './boot-failure.ts';
import type { Reach } from './reach-host.ts';

/** When the reader is told that it takes long, and when a boot is given up, in milliseconds. */
const noticeMs = 10_000;
export const giveUpMs = 30_000;
/** How long after a refused connection another one is tried. */
const againMs = 3000;

export interface BootWatch {
  /** The host is there and has begun. */
  connected(): void;
  stop(): void;
}

/**
 * Watches over a boot, which by itself may never end. `onSlow` is called once it takes long,
 * `onFailure` at most once, with the reason that applies; a host that refuses two connections in a
 * row is given up at once.
 */
export function watchBoot(
  host: { origin: string; reach(origin: string, signal: AbortSignal): Promise<Reach> },
  isOnline: () => boolean,
  { onSlow, onFailure }: { onSlow(): void; onFailure(failure: BootFailure): void },
): BootWatch {
  const stopped = new AbortController();
  const { hostname } = new URL(host.origin);
  let isConnected = false;
  let isReached = false;
  let refusals = 0;
  const timers = [setTimeout(onSlow, noticeMs), setTimeout(() => fail(reasonAtEnd()), giveUpMs)];

  function fail(failure: BootFailure): void {
    if (stopped.signal.aborted) return;
    stop();
    onFailure(failure);
  }

  function unreached(): BootFailure {
    return isOnline() ? bootFailures.unreachable(hostname) : bootFailures.offline();
  }

  function reasonAtEnd(): BootFailure {
    const seconds = giveUpMs / 1000;
    if (isConnected) return bootFailures.stuck(hostname, seconds);
    return isReached ? bootFailures.silent(hostname, seconds) : unreached();
  }

  async function look(): Promise<void> {
    const found = await host.reach(host.origin, stopped.signal);
    if (isConnected || stopped.signal.aborted) return;
    isReached ||= found === 'reached';
    if (found !== 'refused') return;
    refusals += 1;
    if (refusals > 1) fail(unreached());
    else timers.push(setTimeout(look, againMs));
  }

  function stop(): void {
    stopped.abort();
    for (const timer of timers) clearTimeout(timer);
  }

  void look();
  return {
    connected() {
      isConnected = true;
    },
    stop,
  };
}
