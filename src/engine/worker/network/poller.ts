import type { EventLoop } from '../loop/event-loop.ts';

/** Kinds of readiness, as epoll names them. */
export const readable = 1;
export const writable = 4;
export const failed = 8;
export const hungUp = 16;

/** What waits for readiness: one open socket. */
export interface Watcher {
  /** Kinds that it waits for; 0 while it waits for nothing. `failed` and `hungUp` are always wanted. */
  wanted(): number;
  /** Kinds that have come. */
  ready(): number;
  /** Reacts to what had come at the start of the poll phase; yields what calls back into Node. */
  react(events: number): Iterable<() => void>;
}

/**
 * epoll, level-triggered, as libuv uses it: what a watcher wants is registered when a poll phase begins,
 * and a socket is handled in each phase until it has nothing more to do, in the order in which sockets
 * became ready. All of a phase see what had happened when it began.
 */
export class Poller {
  readonly #loop: EventLoop;
  readonly #registered = new Map<Watcher, number>();
  readonly #changed = new Set<Watcher>();
  readonly #ready = new Set<Watcher>();
  #queued = false;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Says that `watcher` may want something else now. */
  update(watcher: Watcher): void {
    const wanted = watcher.wanted();
    if (wanted === 0) {
      this.#registered.delete(watcher);
      this.#changed.delete(watcher);
    } else if (this.#registered.get(watcher) !== wanted) {
      this.#changed.add(watcher);
      if (occurred(watcher, wanted) !== 0) this.#queue();
    }
  }

  /** Says that something may have come for `watcher`. */
  touch(watcher: Watcher): void {
    if (occurred(watcher, this.#registered.get(watcher) ?? 0) !== 0) this.#ready.add(watcher);
    if (occurred(watcher, watcher.wanted()) !== 0) this.#queue();
  }

  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    // Whoever waits keeps the process alive by its handle or its request, or does not want to.
    this.#loop.completeEach(this.#poll(), false);
  }

  *#poll(): Generator<() => void, void> {
    for (const watcher of this.#changed) {
      const wanted = watcher.wanted();
      this.#registered.set(watcher, wanted);
      if (occurred(watcher, wanted) !== 0) this.#ready.add(watcher);
    }
    this.#changed.clear();
    const found: [Watcher, number][] = [];
    for (const watcher of this.#ready) {
      const events = occurred(watcher, this.#registered.get(watcher) ?? 0);
      if (events === 0) this.#ready.delete(watcher);
      else found.push([watcher, events]);
    }
    for (const [watcher, events] of found) {
      const wanted = watcher.wanted();
      if (wanted !== 0) yield* watcher.react(events & (wanted | failed | hungUp));
    }
    this.#queued = false;
    for (const watcher of [...this.#ready, ...this.#changed]) {
      if (occurred(watcher, watcher.wanted()) === 0) continue;
      this.#queue();
      return;
    }
  }
}

/** Which of the wanted kinds have come, for a watcher that waits at all. */
function occurred(watcher: Watcher, wanted: number): number {
  return wanted === 0 ? 0 : watcher.ready() & (wanted | failed | hungUp);
}
