import type { Engine } from '../engine.ts';
import { asLoaderError } from './loader-error.ts';

/** The value of a file of JSON. The message of a syntax error begins with its path, as Node has it. */
export function parseJson(engine: Engine, source: string, url: string, dynamic: boolean): unknown {
  const { fileURLToPath } = engine.require('internal/url') as {
    fileURLToPath(url: string): string;
  };
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    error.message = `${fileURLToPath(url)}: ${error.message}`;
    throw asLoaderError(engine, error, 'json', dynamic);
  }
}
