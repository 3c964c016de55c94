// src/node_snapshotable.cc
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

export function createMksnapshot(): Binding {
  return {
    isBuildingSnapshotBuffer: new Uint8Array(1),
    setSerializeCallback: missing('v8.startupSnapshot'),
    setDeserializeCallback: missing('v8.startupSnapshot'),
    setDeserializeMainFunction: missing('v8.startupSnapshot'),
    runEmbedderPreload: missing('v8.startupSnapshot'),
    compileSerializeMain: missing('v8.startupSnapshot'),
    anonymousMainPath: '__node_anonymous_main',
  };
}
