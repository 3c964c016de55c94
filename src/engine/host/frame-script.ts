/** Messages between the page and the frame; those of a run go over the port of the run. */
export type ToFrame =
  /** The text of the engine. The frame answers whatever comes over the port that comes along. */
  | { type: 'load'; core: Blob }
  /** Makes a worker. It gets the first port that comes along; the frame reports on the second. */
  | { type: 'spawn'; run: number }
  | { type: 'terminate'; run: number };

/**
 * What runs in the frame: it makes workers from the text of the engine, which the frame cannot fetch.
 * It is sent as text and must use nothing from outside of itself.
 */
function frameMain(): void {
  const workers = new Map<number, Worker>();
  let url = '';
  globalThis.addEventListener('message', (event: MessageEvent<ToFrame>) => {
    const { data, ports, source } = event;
    if (source !== globalThis.parent) return;
    const [port, faults] = ports;
    if (data.type === 'load' && port !== undefined) {
      url = URL.createObjectURL(data.core);
      port.onmessage = () => port.postMessage(null);
    } else if (data.type === 'spawn' && port !== undefined && faults !== undefined) {
      const worker = new Worker(url);
      workers.set(data.run, worker);
      // The worker talks to the page over a port that its engine keeps to itself, so that a program
      // which finds the worker's own postMessage() can say nothing in the engine's name.
      worker.onerror = (error) => faults.postMessage({ type: 'fault', message: error.message });
      worker.postMessage(null, [port]);
    } else if (data.type === 'terminate') {
      workers.get(data.run)?.terminate();
      workers.delete(data.run);
    }
  });
}

/** What the frame may do: evaluate the engine and the program, and reach nothing. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:; worker-src blob:";

/** The document of the frame. */
export const frameDocument =
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">` +
  `<script>(${frameMain})()</script>`;
