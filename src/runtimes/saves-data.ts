export interface Connected {
  readonly onLine: boolean;
  /** Not every browser tells of it. */
  connection?: { saveData?: boolean };
}

/** Whether the reader has asked sites to load no more than they must. */
export function savesData(navigator: Connected): boolean {
  return navigator.connection?.saveData === true;
}
