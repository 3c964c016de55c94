/**
 * The exact Node version that stands for each major that the handbook is checked on. 24 is the
 * development dependency `node`, which writes the expectations.
 */
export const nodeVersions: Readonly<Record<string, string>> = {
  '22': '22.23.3',
  '24': '24.21.0',
  '26': '26.10.0',
};

/** What to ask npm for: the exact version of a major that is named here, or the latest of it. */
export function nodeSpec(major: number): string {
  return `node@${nodeVersions[major] ?? major}`;
}
