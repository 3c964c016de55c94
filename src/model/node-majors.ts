/** The major versions of Node that the handbook is checked on, oldest first. */
export const nodeMajors = [22, 24, 26] as const;

export type NodeMajor = (typeof nodeMajors)[number];

/** The newest of them, which stands in for a version that the handbook does not know. */
export const newestMajor: NodeMajor = 26;

/** Whether the handbook is checked on this major version. */
export function isNodeMajor(major: number): major is NodeMajor {
  return (nodeMajors as readonly number[]).includes(major);
}

/** The major version of a `process.version`: 24 of `v24.21.0`. */
export function majorOf(version: string): number {
  const major = /^v?(\d+)\./.exec(version)?.[1];
  if (major === undefined) throw new Error(`"${version}" is not a version of Node.`);
  return Number(major);
}

/** The versions for a sentence: `22, 24 and 26`. */
export const nodeMajorsText = `${nodeMajors.slice(0, -1).join(', ')} and ${newestMajor}`;
