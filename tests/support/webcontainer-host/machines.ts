import type { ServerResponse } from 'node:http';
import type { GuestCommand, GuestProcess, MountedTree } from './backend.ts';
import { createNodeMachine, type NodeMachine } from './node-backend.ts';
import type { HostBehaviour } from './start-host.ts';
import { type Built, type LifeLine, type StartLine, toBase64 } from './wire.ts';

/** The containers of a host, and what its page asks of them. */
export interface Machines {
  /** Containers that are there. */
  readonly count: number;
  /** Programs that run in them. */
  readonly running: number;
  /** Lets every container report a fault. */
  fail(message: string): void;
  answer(path: string, body: unknown, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

/** While `isDead` nothing more of a program is told. */
export function createMachines(behaviour: HostBehaviour, isDead: () => boolean): Machines {
  const machines = new Map<number, NodeMachine>();
  const processes = new Map<number, GuestProcess>();
  const ended = new Set<Promise<void>>();
  let lastContainer = 0;
  let lastProcess = 0;

  async function build(response: ServerResponse): Promise<void> {
    if (behaviour.build === 'hangs') return;
    if (behaviour.build !== 'works') throw new Error(behaviour.build.error);
    const { nodePath, ignoresKill: ignoreKill } = behaviour;
    const machine = await createNodeMachine({ nodePath, ignoreKill });
    lastContainer += 1;
    machines.set(lastContainer, machine);
    send(response, { container: lastContainer, workdir: machine.workdir } satisfies Built);
  }

  /** The container ends when the page that it is for has gone. */
  function live(container: number, machine: NodeMachine, response: ServerResponse): void {
    response.writeHead(200);
    response.flushHeaders();
    machine.onError((error) => response.write(`${JSON.stringify(error satisfies LifeLine)}\n`));
    response.once('close', () => {
      machines.delete(container);
      const ending = machine.teardown().finally(() => ended.delete(ending));
      ended.add(ending);
    });
  }

  async function start(
    machine: NodeMachine,
    command: GuestCommand,
    response: ServerResponse,
  ): Promise<void> {
    const tell = (line: StartLine): void => {
      if (!isDead()) response.write(`${JSON.stringify(line)}\n`);
    };
    lastProcess += 1;
    const id = lastProcess;
    response.writeHead(200);
    tell({ type: 'process', id });
    const started = await machine.start(command, (chunk) =>
      tell({ type: 'output', bytes: chunk === null ? null : toBase64(chunk) }),
    );
    processes.set(id, started);
    tell({ type: 'exit', code: await started.exit });
    processes.delete(id);
    if (!isDead()) response.end();
  }

  async function answer(path: string, body: unknown, response: ServerResponse): Promise<void> {
    const [first = '', action, detail = ''] = path.split('/');
    if (first === 'build') return build(response);
    const container = Number(first);
    const machine = machines.get(container);
    if (machine === undefined) throw new Error(`There is no container ${first}.`);
    switch (action) {
      case 'life':
        return live(container, machine, response);
      case 'start':
        return start(machine, body as GuestCommand, response);
      case 'load': {
        const { tree, mountPoint } = body as { tree: MountedTree; mountPoint: string };
        await machine.load(tree, mountPoint);
        return send(response, null);
      }
      case 'files': {
        const method: unknown = Reflect.get(machine.files, detail);
        if (typeof method !== 'function') throw new Error(`No file method ${detail}.`);
        return send(response, (await method(...(body as unknown[]))) ?? null);
      }
      case 'kill':
        processes.get(Number(detail))?.kill();
        return send(response, null);
      case 'write':
        processes.get(Number(detail))?.write(String(body));
        return send(response, null);
      case 'teardown':
        await machine.teardown();
        return send(response, null);
      default:
        throw new Error(`Nothing answers to ${path}.`);
    }
  }

  return {
    get count() {
      return machines.size;
    },
    get running() {
      return [...machines.values()].reduce((sum, { running }) => sum + running, 0);
    },
    fail(message) {
      for (const machine of machines.values()) machine.fail(message);
    },
    answer,
    async close() {
      await Promise.all([...ended, ...[...machines.values()].map((machine) => machine.teardown())]);
    },
  };
}

function send(response: ServerResponse, answer: unknown): void {
  response.end(JSON.stringify(answer));
}
