import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFrame } from './watch-frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A port whose messages are counted, and answered while `answers` is true. */
function fakeFrame() {
  const listeners = new Set<() => void>();
  const frame = { asked: 0, answers: true, listeners };
  const port = {
    postMessage() {
      frame.asked += 1;
      if (frame.answers) for (const listener of listeners) listener();
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    start: () => undefined,
  } as unknown as MessagePort;
  return { frame, port };
}

it('lets a frame live that answers', () => {
  const { frame, port } = fakeFrame();
  const onGone = vi.fn();
  watchFrame(port, onGone);
  vi.advanceTimersByTime(60_000);
  expect(frame.asked).toBeGreaterThan(100);
  expect(onGone).not.toHaveBeenCalled();
});

it('says within six seconds, and once, that a frame does not answer any more', () => {
  const { frame, port } = fakeFrame();
  const onGone = vi.fn();
  watchFrame(port, onGone);
  vi.advanceTimersByTime(10_000);
  frame.answers = false;
  vi.advanceTimersByTime(4_000);
  expect(onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onGone).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(onGone).toHaveBeenCalledOnce();
});

it('forgives a frame that answers late', () => {
  const { frame, port } = fakeFrame();
  const onGone = vi.fn();
  watchFrame(port, onGone);
  frame.answers = false;
  vi.advanceTimersByTime(4_000);
  frame.answers = true;
  vi.advanceTimersByTime(60_000);
  expect(onGone).not.toHaveBeenCalled();
});

it('asks no more once it is told to stop', () => {
  const { frame, port } = fakeFrame();
  const stop = watchFrame(port, () => undefined);
  vi.advanceTimersByTime(1_000);
  const { asked } = frame;
  stop();
  vi.advanceTimersByTime(60_000);
  expect(frame.asked).toBe(asked);
  expect(frame.listeners.size).toBe(0);
});
