import { expect, it } from 'vitest';
import { findObstacle } from './find-obstacle.ts';

const able = {
  isSecureContext: true,
  crossOriginIsolated: true,
  SharedArrayBuffer,
  WebAssembly: {},
};

it.each([
  ['nothing', able, undefined],
  ['HTTPS', { ...able, isSecureContext: false }, 'over HTTPS'],
  ['the headers', { ...able, crossOriginIsolated: false }, 'without the headers'],
  ['a newer browser', { isSecureContext: true }, 'This browser can not run WebContainer'],
])('says that a page lacks %s', (_, page, reason) => {
  if (reason === undefined) expect(findObstacle(page)).toBeUndefined();
  else expect(findObstacle(page)).toContain(reason);
});
