import type { WebContainer } from '@webcontainer/api';
import { removeRunFiles, writeRunFiles } from './run-files.ts';
import { installPreload, startProcess } from './start-process.ts';

/**
 * Runs a first, empty program and gives its `process.version`, so that a container is ready only if
 * programs really run in it. Rejects if that program says nothing of the kind.
 */
export async function askVersion(instance: WebContainer): Promise<string> {
  await installPreload(instance);
  await writeRunFiles(instance, 0, { 'main.cjs': '' });
  const process = await startProcess(
    instance,
    0,
    { entry: 'main.cjs', heapMiB: 1 },
    // It prints nothing, and what fails is told by its exit.
    { overflow: () => undefined, fail: () => undefined },
  );
  let version: string | undefined;
  let said = '';
  for (;;) {
    const piece = await process.pieces.next();
    if (piece === undefined) break;
    if (piece.kind === 'hello') version = piece.nodeVersion;
    if (piece.kind === 'raw') said += piece.text;
  }
  await process.exit;
  await removeRunFiles(instance, 0);
  if (version === undefined) {
    throw new Error(`a first program did not run in it: ${said.trim() || 'no output'}`);
  }
  return version;
}
