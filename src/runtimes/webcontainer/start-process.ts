/// <reference path="./env.d.ts" />
import type { WebContainer } from '@webcontainer/api';
import { createAcknowledgement } from './acknowledge.ts';
import { createFrameDecoder } from './frame-decoder.ts';
import preload from './guest/preload.cjs?raw';
import { guestPaths } from './guest.ts';
import { createPieceQueue, type PieceQueue } from './piece-queue.ts';

/** A program that runs in a container. */
export interface GuestProcess {
  readonly exit: Promise<number>;
  readonly pieces: PieceQueue;
  /** Says that so many bytes of framed output have been taken; then the program may print more. */
  take(bytes: number): void;
  kill(): void;
}

/** Bytes of framed output that may be on their way to the page or wait there. */
const windowBytes = 262_144;
/** Characters that may wait in the page of output that nothing holds back. */
const mostRaw = 4 * 2 ** 20;

/** Writes what every run in a container needs. */
export async function installPreload({ fs }: WebContainer): Promise<void> {
  await fs.mkdir(guestPaths.own, { recursive: true });
  await fs.writeFile(guestPaths.preload, preload);
}

/**
 * Starts the program whose files lie in the directory of `run`; `heapMiB` is what one of its two
 * output streams may hold. `overflow` is called if it prints
 * faster than the page takes it and can't be held back, `fail` if the container does not do what it
 * is asked.
 */
export async function startProcess(
  instance: WebContainer,
  run: number,
  { entry, heapMiB }: { entry: string; heapMiB: number },
  { overflow, fail }: { overflow(): void; fail(error: unknown): void },
): Promise<GuestProcess> {
  const mark = `<${crypto.randomUUID()}>`;
  const { workdir, fs } = instance;
  const settings = {
    mark,
    taken: `${workdir}/${guestPaths.taken(run)}`,
    window: windowBytes,
    heap: heapMiB * 2 ** 20,
  };
  const process = await instance.spawn(
    'node',
    ['--require', `${workdir}/${guestPaths.preload}`, entry],
    {
      cwd: guestPaths.program(run),
      env: { HIGHWATER_RUN: JSON.stringify(settings), TZ: 'UTC', LANG: 'C.UTF-8' },
    },
  );
  const pieces = createPieceQueue(process.output, createFrameDecoder(mark), { mostRaw, overflow });
  const acknowledgement = createAcknowledgement(
    (bytes) => fs.writeFile(guestPaths.taken(run), String(bytes)),
    { every: windowBytes / 4, fail },
  );
  const exit = process.exit.then(async (code) => {
    await pieces.closeWhenQuiet();
    return code;
  });
  exit.catch(fail);
  return { exit, pieces, take: acknowledgement.take, kill: () => process.kill() };
}
