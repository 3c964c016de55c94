/** What tells a phone, and a reader who pays for each byte. */
interface Device {
  matchMedia(query: string): { matches: boolean };
  /** Not every browser tells of its connection. */
  navigator: Pick<Navigator, 'onLine'> & { connection?: { saveData?: boolean } };
}

/** Whether megabytes may be loaded only when the reader asks for them. */
export function startsOnTapOnly({ matchMedia, navigator }: Device): boolean {
  const touch = matchMedia('(hover: none) and (pointer: coarse)').matches;
  return touch || navigator.connection?.saveData === true;
}
