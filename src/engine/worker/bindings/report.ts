// src/node_report_module.cc
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

/** The settings of `process.report`, which a program may change; reports themselves need real Node. */
export function createReport(): Binding {
  const binding: Binding = {
    writeReport: missing('process.report.writeReport()'),
    getReport: missing('process.report.getReport()'),
  };
  const setting = (name: string, getter: string, initial: unknown): void => {
    let value = initial;
    binding[getter] = () => value;
    binding[`set${name}`] = (next: unknown) => {
      value = next;
    };
  };
  for (const name of ['Directory', 'Filename']) setting(name, `get${name}`, '');
  for (const name of ['Compact', 'ExcludeNetwork', 'ExcludeEnv']) {
    setting(name, `get${name}`, false);
  }
  setting('Signal', 'getSignal', 'SIGUSR2');
  for (const name of ['ReportOnFatalError', 'ReportOnSignal', 'ReportOnUncaughtException']) {
    setting(name, `should${name}`, false);
  }
  return binding;
}
