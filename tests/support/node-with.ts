import { chmod, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';

/** Makes a Node that runs `script` before each program, and gives the path of its binary. */
export async function nodeWith(info: TestInfo, script: string): Promise<string> {
  const preload = info.outputPath('before.cjs');
  const node = info.outputPath('node');
  await writeFile(preload, script);
  await writeFile(node, `#!/bin/sh\nexec '${process.execPath}' --require '${preload}' "$@"\n`);
  await chmod(node, 0o755);
  return node;
}

/** A script for `nodeWith()` that gives Node another version. */
export function versionScript(version: string): string {
  return `Object.defineProperty(process, 'version', { value: '${version}' });\n`;
}
