import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BuildMachine } from '../../../tests/support/webcontainer-host/backend.ts';
import { bootInNode } from '../../../tests/support/webcontainer-host/boot-in-node.ts';
import {
  createNodeMachine,
  type NodeMachine,
} from '../../../tests/support/webcontainer-host/node-backend.ts';
import { bootFailures } from './boot-failure.ts';
import { type BootWorld, bootWebContainer } from './boot-webcontainer.ts';
import type { Realm } from './open-realm.ts';

const machines: NodeMachine[] = [];
const never = new AbortController().signal;
const close = vi.fn<() => void>();

const build =
  (nodePath = process.execPath): BuildMachine =>
  async () => {
    const machine = await createNodeMachine({ nodePath });
    machines.push(machine);
    return machine;
  };

/** A world in which the real client talks to the test host. */
function createWorld(boot: Realm['boot'], changes: Partial<BootWorld> = {}): BootWorld {
  return {
    openRealm: async () => ({ hostOrigin: 'https://host.example', boot, close }),
    reach: async () => 'reached',
    isOnline: () => true,
    ...changes,
  };
}

const realBoot =
  (machine = build()): Realm['boot'] =>
  (onConnected) => {
    onConnected();
    return bootInNode(machine);
  };

/** The client waits for a host that never says that it is there. */
const silentBoot: Realm['boot'] = () => bootInNode(build(), { silent: true });

function start(world: BootWorld, signal = never) {
  const steps: string[] = [];
  const container = bootWebContainer(world, {
    signal,
    onProgress: ({ message }) => steps.push(message),
  });
  // Looked at later than it may fail.
  container.catch(() => undefined);
  return { steps, container };
}

beforeEach(() => close.mockClear());
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(machines.splice(0).map((machine) => machine.teardown()));
});

it('boots the real client, with its steps, and asks for its Node', async () => {
  const { container, steps } = start(createWorld(realBoot()));
  expect((await container).nodeVersion).toBe(process.version);
  expect(steps).toEqual([
    'Loading the client of WebContainer …',
    'Connecting to host.example …',
    'Starting the container …',
    'Running a first program …',
  ]);
  expect(close).not.toHaveBeenCalled();
});

it('gives up a host that is there and says nothing, after a notice', async () => {
  vi.useFakeTimers();
  const { container, steps } = start(createWorld(silentBoot));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(steps.at(-1)).toBe('Connecting to host.example …');
  await vi.advanceTimersByTimeAsync(1);
  expect(steps.at(-1)).toBe(
    'WebContainer takes longer than usual to start; after 30 s it is given up.',
  );
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(container).rejects.toThrow(
    'its host host.example was reached but gave no sign for 30 s',
  );
  expect(close).toHaveBeenCalledOnce();
});

it('gives up a host that has begun and does not get ready', async () => {
  vi.useFakeTimers();
  const hanging: BuildMachine = () => new Promise(() => undefined);
  const { container } = start(createWorld(realBoot(hanging)));
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(container).rejects.toThrow('host.example began but was not ready after 30 s');
  expect(close).toHaveBeenCalledOnce();
});

it.each([
  ['the host', true, 'its host host.example could not be reached'],
  ['the device', false, 'this device is offline'],
])('names %s if the connection is refused, without waiting', async (_, staysOnline, reason) => {
  vi.useFakeTimers();
  const isOnline = vi.fn<() => boolean>(() => staysOnline).mockReturnValueOnce(true);
  const reach = vi.fn<BootWorld['reach']>(async () => 'refused');
  const { container } = start(createWorld(silentBoot, { reach, isOnline }));
  await vi.advanceTimersByTimeAsync(3000);
  await expect(container).rejects.toThrow(reason);
  expect(reach).toHaveBeenCalledTimes(2);
  expect(close).toHaveBeenCalledOnce();
});

it('takes a host that answers no question for unreachable, in the end', async () => {
  vi.useFakeTimers();
  const { container } = start(createWorld(silentBoot, { reach: async () => 'unknown' }));
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(container).rejects.toThrow('could not be reached');
});

it.each([
  ['the key is not known.', 'it said “the key is not known”. Try again'],
  ['WebAssembly.Memory(): could not allocate memory', 'the browser has not enough memory for it'],
])('gives the reason of a host that refuses: %s', async (said, reason) => {
  const refuse: BuildMachine = () => Promise.reject(new Error(said));
  const { container } = start(createWorld(realBoot(refuse)));
  await expect(container).rejects.toThrow(reason);
  expect(close).toHaveBeenCalledOnce();
});

it('is not ready if no program runs in it', async () => {
  const { container } = start(createWorld(realBoot(build('/bin/false'))));
  await expect(container).rejects.toThrow('a first program did not run in it: no output');
  expect(close).toHaveBeenCalledOnce();
});

it('says at once that the device is offline, before anything is loaded', async () => {
  const openRealm = vi.fn<BootWorld['openRealm']>();
  const { container } = start(createWorld(silentBoot, { openRealm, isOnline: () => false }));
  await expect(container).rejects.toThrow('this device is offline');
  expect(openRealm).not.toHaveBeenCalled();
});

it('says so if the page for its frame does not load', async () => {
  const openRealm = () => Promise.reject(bootFailures.fileMissing());
  const { container } = start(createWorld(silentBoot, { openRealm }));
  await expect(container).rejects.toThrow('a file of this site that starts it');
});

it('boots in a new realm after a boot that hung', async () => {
  vi.useFakeTimers();
  const first = start(createWorld(silentBoot));
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(first.container).rejects.toThrow('gave no sign');
  vi.useRealTimers();
  const second = start(createWorld(realBoot()));
  expect((await second.container).nodeVersion).toBe(process.version);
});

it('ends with the reason of whoever aborts it', async () => {
  const controller = new AbortController();
  const { container } = start(createWorld(silentBoot), controller.signal);
  controller.abort(new Error('the reader left'));
  await expect(container).rejects.toThrow('the reader left');
});
