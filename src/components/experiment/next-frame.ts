/** Resolves after the page has had time to draw; in a hidden tab, which draws nothing, at once. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A frame that is pending when the tab is hidden would come only when it is shown again.
    const shown = new AbortController();
    const done = () => {
      shown.abort();
      setTimeout(resolve, 0);
    };
    if (document.hidden) {
      done();
      return;
    }
    requestAnimationFrame(done);
    document.addEventListener('visibilitychange', done, { signal: shown.signal });
  });
}
