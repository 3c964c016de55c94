import { expect, it } from 'vitest';
import { startsOnTapOnly } from './starts-on-tap-only.ts';

it.each([
  ['a phone', true, undefined, true],
  ['a reader who saves data', false, true, true],
  ['any other device', false, false, false],
])('tells whether %s waits for a tap', (_, touch, saveData, expected) => {
  const connection = saveData === undefined ? {} : { connection: { saveData } };
  const device = {
    matchMedia: () => ({ matches: touch }),
    navigator: { onLine: true, ...connection },
  };
  expect(startsOnTapOnly(device)).toBe(expected);
});
