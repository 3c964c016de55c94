import type { CDPSession } from '@playwright/test';
import type { BenchRow } from '../row.ts';
import type { OpenBench } from './open-bench.ts';
import type { bench } from './page.ts';

type BenchPage = typeof globalThis & { highwaterBench: typeof bench };

/** Runs before the first count, which fill what is kept once and for all. */
const warmUp = 50;

/** What a page and its frame hold. */
interface Count {
  pageHeap: number;
  frameHeap: number;
  workers: number;
  ports: number;
}

const text = "console.log('one of many');\n";

/** What many runs in a row leave behind in the page, in the frame of the engine and in workers. */
export async function measureRuns({ browser, url }: OpenBench, runs: number): Promise<BenchRow[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const run = (times: number): Promise<void> =>
    page.evaluate(
      ([text, times]) => (globalThis as BenchPage).highwaterBench.runMany(text, times),
      [text, times] as const,
    );
  await run(warmUp);
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('The page of the bench has no frame of the engine.');
  const sessions = {
    page: await context.newCDPSession(page),
    frame: await context.newCDPSession(frame),
  };
  const count = async (): Promise<Count> => {
    await page.evaluate(() => (globalThis as BenchPage).highwaterBench.prepare());
    return {
      pageHeap: await heapOf(sessions.page),
      frameHeap: await heapOf(sessions.frame),
      workers: page.workers().length,
      ports: (await countPorts(sessions.page)) + (await countPorts(sessions.frame)),
    };
  };
  const before = await count();
  await run(runs);
  const after = await count();
  await context.close();
  const note = `after ${runs} runs more`;
  const kilobytes = (name: 'pageHeap' | 'frameHeap') => (after[name] - before[name]) / 1024;
  return [
    { name: 'heap of the page', value: kilobytes('pageHeap'), unit: 'KiB', limit: 1024, note },
    { name: 'heap of the frame', value: kilobytes('frameHeap'), unit: 'KiB', limit: 1024, note },
    { name: 'workers', value: after.workers - before.workers, unit: 'more', limit: 0, note },
    { name: 'message ports', value: after.ports - before.ports, unit: 'more', limit: 0, note },
  ];
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function countPorts(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MessagePort.prototype',
  });
  if (result.objectId === undefined) throw new Error('The browser has no MessagePort.');
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}
