// src/node_file.cc
import type { Binding, Engine } from '../engine.ts';
import { createCopyFunctions } from './fs/copy-functions.ts';
import { createDescriptorFunctions } from './fs/descriptor-functions.ts';
import { createFileHandleClass } from './fs/file-handle.ts';
import { fileSystemOf } from './fs/file-system.ts';
import { createPathFunctions } from './fs/path-functions.ts';
import { createStatFunctions } from './fs/stat-functions.ts';
import { StatWatcher } from './fs/stat-watcher.ts';
import { createWholeFileFunctions } from './fs/whole-file-functions.ts';
import { missing } from './missing.ts';

export function createFs(engine: Engine): Binding {
  const system = fileSystemOf(engine);
  const FileHandle = createFileHandleClass(engine, system);
  return {
    ...createPathFunctions(system),
    ...createDescriptorFunctions(system, FileHandle),
    ...createStatFunctions(system),
    ...createWholeFileFunctions(system),
    ...createCopyFunctions(engine, system),
    FSReqCallback: system.calls.FSReqCallback,
    FileHandle,
    StatWatcher,
    kUsePromises: system.calls.usePromises,
    getFormatOfExtensionlessFile: missing('the ES module loader of Node'),
    legacyMainResolve: missing('the ES module loader of Node'),
  };
}
