// src/node_config.cc
import type { Binding, Engine } from '../engine.ts';

export function createConfig({ tables }: Engine): Binding {
  return { ...tables.config, hasInspector: false, getDefaultLocale: () => 'en-US' };
}
