const keyOf = (id: string) => `highwater:prediction:${id}`;

/** A prediction that was judged, as the browser keeps it while the tab is open. */
export interface KeptPrediction {
  /** To tell when the handbook has asked something else since. */
  question: string;
  answer: string;
  /** The major version of Node that it was judged by. */
  major: number;
}

/** Whether there is a judged prediction of this block. False where the browser gives no storage. */
export function hasPrediction(id: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(id)) !== null;
  } catch {
    return false;
  }
}

/** The judged prediction of a block, if there is one that can be read. */
export function readPrediction(id: string): KeptPrediction | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptPrediction {
  if (typeof value !== 'object' || value === null) return false;
  const { question, answer, major } = value as Partial<Record<keyof KeptPrediction, unknown>>;
  return typeof question === 'string' && typeof answer === 'string' && typeof major === 'number';
}

/** Keeps a judged prediction, or forgets it. Without storage it lasts as long as the page. */
export function writePrediction(id: string, prediction: KeptPrediction | undefined): void {
  try {
    if (prediction === undefined) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(prediction));
  } catch {
    // Private mode or no room: the page shows it all the same.
  }
}
