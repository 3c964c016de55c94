import { expect, it, vi } from 'vitest';
import type { Container, ContainerLoss, Runtime } from '#model/runtime';
import { type BootState, createBoots } from './boots.ts';

const silent = { signal: new AbortController().signal, onProgress: () => undefined };

/** A runtime whose boots and containers are in the hands of the test. */
function createRuntime() {
  const boots: {
    finish(lost?: Promise<ContainerLoss>): Container;
    fail(error: Error): void;
    say(message: string, short?: string): void;
    signal: AbortSignal;
  }[] = [];
  const runtime: Runtime = {
    name: 'webcontainer',
    provides: new Set(),
    availability: async () => ({ available: true }),
    boot({ signal, onProgress }) {
      const { promise, resolve, reject } = Promise.withResolvers<Container>();
      boots.push({
        signal,
        fail: reject,
        say: (message, short) => onProgress({ message, ...(short === undefined ? {} : { short }) }),
        finish(lost) {
          const container: Container = {
            nodeVersion: 'v24.0.0',
            ...(lost === undefined ? {} : { lost }),
            run: () => {
              throw new Error('Nothing is run in this test.');
            },
            dispose: vi.fn<() => Promise<void>>(async () => undefined),
          };
          resolve(container);
          return container;
        },
      });
      return promise;
    },
  };
  return { runtime, boots };
}

it('tells each state of a boot', async () => {
  const boots = createBoots();
  const states: BootState[] = [];
  const end = boots.onChange(() => states.push(boots.state('webcontainer')));
  const { runtime, boots: started } = createRuntime();
  expect(boots.state('webcontainer')).toEqual({ kind: 'idle' });
  const container = boots.container(runtime, silent);
  started[0]?.say('Connecting to it …', 'Connecting');
  started[0]?.say('It takes long.');
  started[0]?.say('Booting it …', 'Booting');
  started[0]?.finish();
  await container;
  const notice = 'It takes long.';
  const since = expect.any(Number);
  expect(states).toEqual([
    { kind: 'booting', since, step: 'Starting …', short: 'Starting' },
    { kind: 'booting', since, step: 'Connecting to it …', short: 'Connecting' },
    { kind: 'booting', since, step: 'Connecting to it …', short: 'Connecting', notice },
    { kind: 'booting', since, step: 'Booting it …', short: 'Booting', notice },
    { kind: 'ready', nodeVersion: 'v24.0.0' },
  ]);
  end();
  boots.obstruct('webcontainer', 'No headers.');
  expect(states).toHaveLength(5);
});

it('tells whoever joins a boot where it is', async () => {
  const boots = createBoots();
  const { runtime, boots: started } = createRuntime();
  const first = boots.container(runtime, silent);
  started[0]?.say('Connecting …');
  const heard: string[] = [];
  const onProgress = (message: string) => heard.push(message);
  const second = boots.container(runtime, { ...silent, onProgress });
  started[0]?.say('Starting the container …');
  started[0]?.finish();
  await Promise.all([first, second]);
  expect(heard).toEqual(['Connecting …', 'Starting the container …']);
});

it('keeps the reason of a boot that failed until it is tried again', async () => {
  const boots = createBoots();
  const { runtime, boots: started } = createRuntime();
  const first = boots.container(runtime, silent);
  started[0]?.fail(new Error('Out of reach.'));
  await expect(first).rejects.toThrow('Out of reach.');
  expect(boots.state('webcontainer')).toEqual({ kind: 'failed', reason: 'Out of reach.' });
  const second = boots.container(runtime, silent);
  expect(boots.state('webcontainer').kind).toBe('booting');
  started[1]?.finish();
  await second;
  expect(boots.state('webcontainer').kind).toBe('ready');
});

it('boots again after a loss that asks for it, and says why after any other', async () => {
  const boots = createBoots();
  const { runtime, boots: started } = createRuntime();
  const first = boots.container(runtime, silent);
  started[0]?.finish(Promise.resolve({ bootAgain: true, reason: 'Stuck.' }));
  await first;
  await expect.poll(() => started.length).toBe(2);
  const second = boots.container(runtime, silent);
  started[1]?.finish(Promise.resolve({ bootAgain: false, reason: 'It broke down.' }));
  await second;
  await expect
    .poll(() => boots.state('webcontainer'))
    .toEqual({ kind: 'failed', reason: 'It broke down.' });
  expect(started).toHaveLength(2);
});

it('disposes of what is discarded, ready or not', async () => {
  const boots = createBoots();
  const { runtime, boots: started } = createRuntime();
  const first = boots.container(runtime, silent);
  const ready = started[0]?.finish();
  await first;
  boots.discard('webcontainer');
  expect(boots.state('webcontainer')).toEqual({ kind: 'idle' });
  await expect.poll(() => vi.mocked(ready?.dispose)?.mock.calls.length).toBe(1);

  const second = boots.container(runtime, silent);
  boots.discard('webcontainer');
  expect(started[1]?.signal.aborted).toBe(true);
  const late = started[1]?.finish();
  await second;
  await expect.poll(() => vi.mocked(late?.dispose)?.mock.calls.length).toBe(1);
  expect(boots.state('webcontainer')).toEqual({ kind: 'idle' });
});
