import type { FromWorker, ToWorker } from '../protocol.ts';
import { createStdio } from './boot/create-stdio.ts';
import { bootProcess } from './boot/start-process.ts';
import type { CoreScript } from './tables.ts';

/** The build writes Node's modules and the tables in front of this script. */
declare const highwaterNode: CoreScript;

/** The only message to the worker itself brings the port of the page, which stays in here. */
globalThis.addEventListener('message', ({ ports: [port] }) => port !== undefined && connect(port), {
  once: true,
});

function connect(port: MessagePort): void {
  const send = port.postMessage.bind(port);
  const post = (message: FromWorker, transfer: Transferable[] = []): void =>
    send(message, { transfer });
  const fail = (error: unknown): void =>
    post({ type: 'fault', message: error instanceof Error ? `${error.stack}` : `${error}` });
  const start = bootProcess(highwaterNode, post);
  let stdio: ReturnType<typeof createStdio> | undefined;
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data.type !== 'start') {
      stdio?.receive(data);
      return;
    }
    post({ type: 'started' });
    stdio = createStdio(post, data.window);
    start(data, stdio).catch(fail);
  };
  post({ type: 'ready' });
}
