// src/fs_event_wrap.cc
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

export function createFsEventWrap(): Binding {
  const fail = missing('fs.watch()');
  return {
    FSEvent: class FSEvent {
      constructor() {
        fail();
      }
    },
  };
}
