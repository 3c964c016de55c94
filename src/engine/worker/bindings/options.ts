// src/node_options.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

export function createOptions(engine: Engine): Binding {
  const { tables } = engine;
  return {
    getCLIOptionsValues: () => {
      const { env, execArgv } = engine.program;
      const words = [...splitNodeOptions(env.NODE_OPTIONS ?? ''), ...execArgv];
      const options = readOptions(tables.options, words);
      // One of V8's own.
      if (words.some((word) => word.startsWith('--stack-trace-limit'))) {
        Object.assign(Error, { stackTraceLimit: options['--stack-trace-limit'] });
      }
      return options;
    },
    getEmbedderOptions: () => tables.embedderOptions,
    getCLIOptionsInfo: missing('process.allowedNodeEnvironmentFlags'),
    getOptionsAsFlags: missing('the list of options as flags'),
    getEnvOptionsInputType: missing('the schema of configuration files'),
    getNamespaceOptionsInputType: missing('the schema of configuration files'),
    envSettings: { kAllowedInEnvvar: 0, kDisallowedInEnvvar: 1 },
    types: {},
  };
}

/** Short names of options (src/node_options.cc). */
const aliases: Record<string, string> = { '-C': '--conditions' };

/** The words of `NODE_OPTIONS`: spaces separate them, but not those between double quotes. */
export function splitNodeOptions(text: string): string[] {
  const words = text.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

/**
 * The defaults, to which the opposites are added, with the options of a command line put in: `--name`, `--no-name`, `--name=value`, and
 * `--name value`. Options that Node doesn't know end a real process; here they change nothing.
 */
export function readOptions(
  defaults: Record<string, unknown>,
  words: readonly string[],
): Record<string, unknown> {
  const options: Record<string, unknown> = Object.assign(Object.create(null), defaults);
  for (const [name, value] of Object.entries(defaults)) {
    if (typeof value === 'boolean') options[name.replace('--', '--no-')] = !value;
  }
  for (let at = 0; at < words.length; at += 1) {
    const [, given = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    const name = aliases[given] ?? given.replaceAll('_', '-');
    const before = options[name];
    const takesValue = before !== undefined && typeof before !== 'boolean';
    if (takesValue) {
      if (value === undefined) at += 1;
      const text = value ?? words[at] ?? '';
      if (Array.isArray(before)) options[name] = [...before, text];
      else options[name] = typeof before === 'number' ? Number(text) : text;
    } else if (typeof before === 'boolean') {
      const plain = name.replace(/^--no-/, '--');
      options[plain] = name === plain;
      options[plain.replace('--', '--no-')] = name !== plain;
    }
  }
  return options;
}
