// src/permission/permission.cc
import type { Binding } from '../engine.ts';

/** The permission model is off: everything is allowed within the volume. */
export function createPermission(): Binding {
  return { has: () => true, drop: () => undefined };
}
