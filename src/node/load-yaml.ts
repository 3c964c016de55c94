import type { z } from 'zod';
import { type Locate, locateYaml, type YamlSource } from './locate-yaml.ts';
import { errorAt, type Report } from './report.ts';
import { validate } from './validate.ts';

/** Reads YAML and checks it by a schema. Reports what is wrong with line, column and field. */
export function loadYaml<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  report: Report,
): { value: T; locate: Locate } | undefined {
  const { document, placeAt, locate } = locateYaml(source);
  for (const { pos, message } of document.errors) {
    report(errorAt(placeAt(pos[0]), `The YAML can't be read here: ${message}.`));
  }
  if (document.errors.length > 0) return undefined;
  const checked = validate(schema, document.toJS());
  if ('value' in checked) return { value: checked.value, locate };
  for (const { path, atKey, message } of checked.faults) {
    report(errorAt(locate(path, atKey), message));
  }
  return undefined;
}
