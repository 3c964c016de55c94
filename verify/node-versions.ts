import { isNodeMajor, type NodeMajor } from '#model/node-majors';

/**
 * The exact Node version that stands for each major that the handbook is checked on. 24 is the
 * development dependency `node`, which writes the expectations.
 */
export const nodeVersions: Readonly<Record<NodeMajor, string>> = {
  22: '22.23.3',
  24: '24.21.0',
  26: '26.10.0',
};

/** The major of the development dependency `node`. What holds for all versions is what it printed. */
export const pinnedMajor: NodeMajor = 24;

/** The exact version that stands for a major, where the handbook names one. */
export function pinnedVersion(major: number): string | undefined {
  return isNodeMajor(major) ? nodeVersions[major] : undefined;
}

/** What to ask npm for: the exact version of a major that is named here, or the latest of it. */
export function nodeSpec(major: number): string {
  return `node@${pinnedVersion(major) ?? major}`;
}
