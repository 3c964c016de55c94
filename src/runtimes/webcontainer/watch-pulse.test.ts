import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPulse } from './watch-pulse.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells once that nobody answers any more', async () => {
  const lost = vi.fn<() => void>(() => pulse.stop());
  const pulse = watchPulse(
    () => new Promise(() => undefined),
    () => true,
    lost,
  );
  await vi.advanceTimersByTimeAsync(9999);
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost).toHaveBeenCalledOnce();
});

it('takes a slow answer and an error for answers, and asks only while it is needed', async () => {
  let isNeeded = true;
  const ask = vi.fn<() => Promise<void>>(
    () => new Promise((_, reject) => setTimeout(reject, 5000)),
  );
  const lost = vi.fn<() => void>();
  const pulse = watchPulse(ask, () => isNeeded, lost);
  await vi.advanceTimersByTimeAsync(60_000);
  const asked = ask.mock.calls.length;
  expect(asked).toBeGreaterThan(5);
  isNeeded = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask.mock.calls.length).toBe(asked);
  expect(lost).not.toHaveBeenCalled();
  pulse.stop();
});
