import { expect, it, vi } from 'vitest';
import type { Need } from '#model/program';
import type { Container, Runtime, RuntimeName } from '#model/runtime';
import { type Boots, createBoots } from './boots.ts';
import { type ChooseRuntime, createChooser as createChooserOver } from './choose-runtime.ts';
import type { RuntimeEntry } from './registry.ts';

const createChooser = (entries: RuntimeEntry[], boots: Boots = createBoots()): ChooseRuntime =>
  createChooserOver(entries, boots);
const never = new AbortController().signal;
const silent = () => undefined;

function entryOf(
  name: RuntimeName,
  more: Partial<Pick<Runtime, 'availability' | 'boot'>> & {
    provides?: Need[];
    inBackground?: boolean;
  } = {},
): RuntimeEntry & { container: Container } {
  const { inBackground = false, ...ways } = more;
  const container: Container = {
    nodeVersion: 'v24.0.0',
    run: () => {
      throw new Error('Nothing is run in this test.');
    },
    dispose: async () => undefined,
  };
  const runtime: Runtime = {
    name,
    availability: async () => ({ available: true }),
    boot: async () => container,
    ...ways,
    provides: new Set(more.provides ?? []),
  };
  return { name, inBackground, load: async () => runtime, container };
}

it('chooses the first runtime that gives what the program needs', async () => {
  const [plain, full] = [entryOf('in-page'), entryOf('local', { provides: ['child-process'] })];
  const choose = createChooser([plain, full]);
  expect(await choose('auto', [], never, silent)).toMatchObject({ chosen: true, name: 'in-page' });
  const choice = await choose('auto', ['child-process'], never, silent);
  expect(choice).toEqual({ chosen: true, name: 'local', container: full.container, instead: [] });
});

it('says by name what a runtime does not give', async () => {
  const choose = createChooser([entryOf('in-page')]);
  const choice = await choose('auto', ['child-process', 'network'], never, silent);
  expect(choice).toEqual({
    chosen: false,
    reasons: [
      {
        name: 'in-page',
        reason:
          'The program needs child processes and loopback servers, which the runtime "in-page" does not give.',
      },
    ],
  });
});

it('takes no other runtime than the pinned one', async () => {
  const refused = entryOf('local', {
    availability: async () => ({ available: false, reason: 'No server.' }),
  });
  const choose = createChooser([entryOf('in-page'), refused]);
  const choice = await choose('local', [], never, silent);
  expect(choice).toEqual({ chosen: false, reasons: [{ name: 'local', reason: 'No server.' }] });
});

it('says so if the pinned runtime is not part of the site', async () => {
  const choice = await createChooser([])('webcontainer', [], never, silent);
  expect(choice).toMatchObject({ chosen: false, reasons: [{ name: 'webcontainer' }] });
});

it('boots a runtime once for all, with progress for each who waits', async () => {
  const booted = Promise.withResolvers<void>();
  let boots = 0;
  const entry = entryOf('local', {
    async boot({ onProgress }) {
      boots += 1;
      await booted.promise;
      onProgress({ message: 'half way' });
      return entry.container;
    },
  });
  const choose = createChooser([entry]);
  const heard: string[] = [];
  const choices = [
    choose('auto', [], never, (message) => heard.push(`a: ${message}`)),
    choose('auto', [], never, (message) => heard.push(`b: ${message}`)),
  ];
  await expect.poll(() => boots).toBe(1);
  await Promise.resolve();
  booted.resolve();
  await Promise.all(choices);
  await choose('auto', [], never, silent);
  expect(boots).toBe(1);
  expect(heard.toSorted()).toEqual(['a: half way', 'b: half way']);
});

it('gives the reason of a failed boot and tries again the next time', async () => {
  let boots = 0;
  const entry = entryOf('local', {
    async boot() {
      boots += 1;
      if (boots === 1) throw new Error('The server does not answer.');
      return entry.container;
    },
  });
  const choose = createChooser([entry]);
  expect(await choose('auto', [], never, silent)).toEqual({
    chosen: false,
    reasons: [{ name: 'local', reason: 'The server does not answer.' }],
  });
  expect(await choose('auto', [], never, silent)).toMatchObject({ chosen: true });
});

it('says what to do if a runtime can not be loaded, and loads it again the next time', async () => {
  const entry = entryOf('local');
  const load = vi.fn(entry.load);
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const choose = createChooser([{ name: 'local', load }]);
  expect(await choose('auto', [], never, silent)).toEqual({
    chosen: false,
    reasons: [
      {
        name: 'local',
        reason:
          'The runtime "local" could not be loaded (Failed to fetch dynamically imported module). Check the connection and press Run again; if that does not help, load the page again.',
      },
    ],
  });
  expect(await choose('auto', [], never, silent)).toMatchObject({ chosen: true });
});

it('rejects when the caller aborts, and the boot goes on for others', async () => {
  const booted = Promise.withResolvers<void>();
  const entry = entryOf('local', {
    async boot() {
      await booted.promise;
      return entry.container;
    },
  });
  const choose = createChooser([entry]);
  const controller = new AbortController();
  const first = choose('auto', [], controller.signal, silent);
  const second = choose('auto', [], never, silent);
  controller.abort(new Error('stopped'));
  await expect(first).rejects.toThrow('stopped');
  booted.resolve();
  expect(await second).toMatchObject({ chosen: true });
});

it('uses a runtime of the background once it has booted, and another one until then', async () => {
  const booted = Promise.withResolvers<Container>();
  const slow = entryOf('webcontainer', { inBackground: true, boot: () => booted.promise });
  const boots = createBoots();
  const choose = createChooser([slow, entryOf('in-page')], boots);
  expect(await choose('auto', [], never, silent)).toMatchObject({ name: 'in-page', instead: [] });
  const booting = choose('webcontainer', [], never, silent);
  await expect.poll(() => boots.state('webcontainer').kind).toBe('booting');
  expect(await choose('auto', [], never, silent)).toMatchObject({
    name: 'in-page',
    instead: [{ name: 'webcontainer', reason: 'The runtime "webcontainer" is still starting.' }],
  });
  booted.resolve(slow.container);
  expect(await booting).toMatchObject({ name: 'webcontainer', instead: [] });
  expect(await choose('auto', [], never, silent)).toMatchObject({ name: 'webcontainer' });
});

it('says why a runtime of the background could not be used', async () => {
  const failing = entryOf('webcontainer', {
    inBackground: true,
    boot: () => Promise.reject(new Error('Its host could not be reached.')),
  });
  const choose = createChooser([failing, entryOf('in-page')]);
  await choose('webcontainer', [], never, silent);
  expect(await choose('auto', [], never, silent)).toMatchObject({
    name: 'in-page',
    instead: [{ name: 'webcontainer', reason: 'Its host could not be reached.' }],
  });
});

it('waits for a runtime of the background where no other gives what the program needs', async () => {
  const slow = entryOf('webcontainer', { inBackground: true, provides: ['child-process'] });
  const choose = createChooser([slow, entryOf('in-page')]);
  const choice = await choose('auto', ['child-process'], never, silent);
  expect(choice).toMatchObject({ name: 'webcontainer', instead: [] });
});

it('leaves a runtime that is ready for a program that needs more than it gives', async () => {
  const ready = entryOf('webcontainer', { inBackground: true });
  const full = entryOf('local', { provides: ['resident-memory'] });
  const choose = createChooser([ready, full]);
  await choose('webcontainer', [], never, silent);
  expect(await choose('auto', ['resident-memory'], never, silent)).toMatchObject({
    name: 'local',
    instead: [{ name: 'webcontainer', reason: expect.stringContaining('does not give') }],
  });
});
