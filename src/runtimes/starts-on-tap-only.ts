import { type Connected, savesData } from './saves-data.ts';

/** What tells a phone, and a reader who pays for each byte. */
interface Device {
  matchMedia(query: string): { matches: boolean };
  navigator: Connected;
}

/** Whether megabytes may be loaded only when the reader asks for them. */
export function startsOnTapOnly({ matchMedia, navigator }: Device): boolean {
  const touch = matchMedia('(hover: none) and (pointer: coarse)').matches;
  return touch || savesData(navigator);
}
