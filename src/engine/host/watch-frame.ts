/** Between two questions to the frame, in milliseconds. */
const beatMs = 500;
/** Questions in a row that stay without an answer until the frame counts as gone. */
const patience = 10;

/**
 * Asks the frame over and over whether it is still there, and calls back when it does not answer any
 * more: a browser tells nobody that it has ended the process of a frame. Gives a function that ends
 * the watch. Questions are counted, not time, so that a page which was held up itself judges nobody.
 */
export function watchFrame(port: MessagePort, onGone: () => void): () => void {
  let unanswered = 0;
  const hear = (): void => {
    unanswered = 0;
  };
  const ask = (): void => {
    if (unanswered >= patience) {
      stop();
      onGone();
      return;
    }
    unanswered += 1;
    port.postMessage(null);
    timer = setTimeout(ask, beatMs);
  };
  const stop = (): void => {
    clearTimeout(timer);
    port.removeEventListener('message', hear);
  };
  port.addEventListener('message', hear);
  port.start();
  let timer = setTimeout(ask, beatMs);
  return stop;
}
