/**
 * Lets the browser have control between two turns of the event loop, so that it drains its microtask
 * queue. A hop is two messages: Chromium reports an unhandled rejection only after the first task that
 * follows the microtasks, and the loop must know of it before it goes on.
 */
export interface Hopper {
  /** Calls the handler in a task of its own, after all microtasks and the rejections they left. */
  hop(): void;
  close(): void;
}

export function createHopper(handler: () => void): Hopper {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<boolean>) => {
    if (data) handler();
    else port2.postMessage(true);
  };
  return {
    hop: () => port2.postMessage(false),
    close: () => port1.close(),
  };
}
