import { expect, it } from 'vitest';
import type { ModuleRecord, SourceRecord } from '../user/module-record.ts';
import { createFailedModules } from './failed-modules.ts';

const moduleOf = (...imported: ModuleRecord[]): SourceRecord => ({
  kind: 'source',
  url: 'file:///a.mjs',
  source: '',
  parsed: undefined,
  requests: imported.map((record) => ({ specifier: '', start: 0, end: 0, record })),
});

it('throws what a module has failed with, for those that import it too', () => {
  const failed = createFailedModules();
  const broken = moduleOf();
  const parent = moduleOf(moduleOf(), moduleOf(broken));
  failed.check(parent);
  failed.add(broken, undefined);
  for (const record of [broken, parent]) {
    let thrown: unknown = 'nothing';
    try {
      failed.check(record);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeUndefined();
  }
});

it('leaves modules alone that import each other in a circle, and those that have nothing to do with it', () => {
  const failed = createFailedModules();
  const a = moduleOf();
  const b = moduleOf(a);
  a.requests.push({ specifier: '', start: 0, end: 0, record: b });
  failed.add(moduleOf(), new Error('elsewhere'));
  expect(() => failed.check(a)).not.toThrow();
});
