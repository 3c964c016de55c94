/** Messages between the page and the frame; those of a run go over the port of the run. */
export type ToFrame =
  | { type: 'load'; core: string }
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
    if (data.type === 'load') {
      url = URL.createObjectURL(new Blob([data.core], { type: 'text/javascript' }));
    } else if (data.type === 'spawn') {
      const [port, faults] = ports;
      if (port === undefined || faults === undefined) return;
      const worker = new Worker(url);
      workers.set(data.run, worker);
      // The worker talks to the page over a port that its engine keeps to itself, so that a program
      // which finds the worker's own postMessage() can say nothing in the engine's name.
      worker.onerror = (error) => faults.postMessage({ type: 'fault', message: error.message });
      worker.postMessage(null, [port]);
    } else {
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
