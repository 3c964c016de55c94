const target = new EventTarget();
const event = new Event('attempt');
const dispatch = target.dispatchEvent.bind(target);
let attempted: () => void = () => undefined;
target.addEventListener('attempt', () => attempted());

/**
 * Calls back as an event listener, because the browser reports what a listener throws at once, with
 * the place where it was thrown, and goes on with who dispatched the event.
 */
export function attempt(callback: () => void): void {
  attempted = callback;
  dispatch(event);
}
