// src/node_diagnostics_channel.cc
import type { Binding } from '../engine.ts';

/** Channels that C++ publishes to; none is published to here. */
export function createDiagnosticsChannel(): Binding {
  return { linkNativeChannel: () => undefined, subscribers: new Uint32Array(1024) };
}
