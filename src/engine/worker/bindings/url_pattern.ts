// src/node_url_pattern.cc
import type { Binding } from '../engine.ts';
import { native } from '../native.ts';
import { missing } from './missing.ts';

/** The browser's own URLPattern, where it has one. */
export function createUrlPattern(): Binding {
  return {
    URLPattern:
      native.URLPattern ??
      class URLPattern {
        constructor() {
          missing('URLPattern')();
        }
      },
  };
}
