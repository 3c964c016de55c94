const keyOf = (id: string) => `highwater:edit:${id}`;

/** Edited code of a block as it lies in the browser's storage. */
export interface StoredEdit {
  code: string;
  /** The original that was edited, to tell when the handbook has changed since. */
  original: string;
}

/** Whether there is an edit of this block. False where the browser gives no storage. */
export function hasEdit(id: string): boolean {
  try {
    return localStorage.getItem(keyOf(id)) !== null;
  } catch {
    return false;
  }
}

/** The stored edit of a block, or undefined where there is none or it can't be read. */
export function readEdit(id: string): StoredEdit | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return isEdit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEdit(value: unknown): value is StoredEdit {
  if (typeof value !== 'object' || value === null) return false;
  const { code, original } = value as Partial<Record<keyof StoredEdit, unknown>>;
  return typeof code === 'string' && typeof original === 'string';
}

/** Keeps an edit. False where the browser refuses (private mode, storage full). */
export function writeEdit(id: string, edit: StoredEdit): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(edit));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the edit of a block. */
export function removeEdit(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Without storage there was nothing to forget.
  }
}

/** Whether a `storage` event, which another tab causes, may have changed the edit of a block. */
export function concernsEdit({ key }: StorageEvent, id: string): boolean {
  return key === null || key === keyOf(id);
}
