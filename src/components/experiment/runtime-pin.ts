import type { RuntimeName } from '#model/runtime';

const key = 'highwater:runtime';
const names: readonly RuntimeName[] = ['webcontainer', 'local', 'in-page'];

/** What the reader has chosen for all experiments: a runtime, or that the site chooses. */
export type RuntimePin = RuntimeName | 'auto';

/** Kept by this page where the browser keeps nothing. */
let unstored: RuntimePin | undefined;
const changes = new EventTarget();

/** The reader's choice; `auto` where there is none. */
export function readPin(): RuntimePin {
  if (unstored !== undefined) return unstored;
  try {
    const stored = localStorage.getItem(key);
    return names.find((name) => name === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the reader's choice, for all pages of the site. */
export function writePin(pin: RuntimePin): void {
  try {
    if (pin === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, pin);
  } catch {
    unstored = pin;
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls `listener` whenever the choice has changed, in another tab too. */
export function onPinChange(listener: () => void): void {
  changes.addEventListener('change', listener);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
}
