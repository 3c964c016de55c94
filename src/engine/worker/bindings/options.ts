// src/node_options.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

export function createOptions(engine: Engine): Binding {
  const { tables } = engine;
  return {
    getCLIOptionsValues: () => readOptions(tables.options, engine.program.execArgv),
    getEmbedderOptions: () => tables.embedderOptions,
    getCLIOptionsInfo: missing('process.allowedNodeEnvironmentFlags'),
    getOptionsAsFlags: missing('the list of options as flags'),
    getEnvOptionsInputType: missing('the schema of configuration files'),
    getNamespaceOptionsInputType: missing('the schema of configuration files'),
    envSettings: { kAllowedInEnvvar: 0, kDisallowedInEnvvar: 1 },
    types: {},
  };
}

/**
 * The defaults with the options of a command line put in: `--name`, `--no-name`, `--name=value`.
 * Options that Node doesn't know end a real process; here they change nothing.
 */
function readOptions(
  defaults: Record<string, unknown>,
  execArgv: readonly string[],
): Record<string, unknown> {
  const options: Record<string, unknown> = Object.assign(Object.create(null), defaults);
  for (const option of execArgv) {
    const equals = option.indexOf('=');
    const name = equals === -1 ? option : option.slice(0, equals);
    const negated = name.replace(/^--no-/, '--');
    if (equals !== -1 && name in options) {
      const text = option.slice(equals + 1);
      options[name] = typeof options[name] === 'number' ? Number(text) : text;
    } else if (typeof options[name] === 'boolean') {
      options[name] = true;
    } else if (typeof options[negated] === 'boolean') {
      options[negated] = false;
    }
  }
  return options;
}
