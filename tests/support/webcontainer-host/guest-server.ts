import type { BuildMachine, GuestCommand, GuestMachine } from './backend.ts';
import type { Comlink } from './comlink.ts';

type Listener = (value: unknown) => Promise<void>;

/** The object that the client finds behind the port of `init`; it makes containers. */
export function createGuestServer({ proxy }: Comlink, buildMachine: BuildMachine): object {
  return {
    async build(options: { workdirName?: string }) {
      return proxy(createInstance(proxy, await buildMachine(options)));
    },
  };
}

/**
 * Calls `listener` once it has answered the call before. Comlink hands each answer to all calls that
 * wait for one: thousands of them would keep the page from all else.
 */
function inTurn(listener: Listener | undefined): (value: unknown) => void {
  let before = Promise.resolve();
  return (value) => {
    before = before.then(() => listener?.(value));
  };
}

function createInstance(proxy: Comlink['proxy'], machine: GuestMachine): object {
  return {
    fs: () => proxy({ ...machine.files }),
    previewScript: () => proxy({}),
    runtimeInfo: () => ({ path: '/usr/local/bin:/usr/bin:/bin', cwd: machine.workdir }),
    async loadFiles(payload: Uint8Array, options?: { mountPoints?: string }) {
      const tree = JSON.parse(new TextDecoder().decode(payload));
      await machine.load(tree, options?.mountPoints ?? '.');
    },
    async run(command: GuestCommand, _stdout: unknown, _stderr: unknown, output?: Listener) {
      const process = await machine.start(command, inTurn(output));
      return proxy({
        onExit: process.exit,
        write: async (text: string) => process.write(text),
        kill: () => process.kill(),
        resize: () => undefined,
      });
    },
    on(event: string, listener: Listener) {
      if (event !== 'error') return proxy(() => undefined);
      return proxy(machine.onError((error) => void listener(error)));
    },
    setPreviewScript: () => undefined,
    setCredentials: () => undefined,
    teardown: () => machine.teardown(),
  };
}
