const everyMs = 2000;
/** Looks in a row that find the same question unanswered. */
const mostMissed = 4;

/**
 * Asks again and again whether somebody still answers, while `isNeeded` says so, and calls `onLost`
 * once if not. It counts looks and not time, so that a tab that slept is no loss.
 */
export function watchPulse(
  ask: () => Promise<unknown>,
  isNeeded: () => boolean,
  onLost: () => void,
): { stop(): void } {
  let asking = false;
  let missed = 0;
  const answered = (): void => {
    asking = false;
    missed = 0;
  };
  const timer = setInterval(() => {
    if (!isNeeded()) {
      missed = 0;
      return;
    }
    if (asking) {
      missed += 1;
      if (missed >= mostMissed) onLost();
      return;
    }
    asking = true;
    // An answer that is an error is an answer.
    ask().then(answered, answered);
  }, everyMs);
  return { stop: () => clearInterval(timer) };
}
