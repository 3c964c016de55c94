import { z } from 'zod';
import { explainIssue } from './explain-issue.ts';

type Path = readonly PropertyKey[];

/** One thing wrong in structured data. */
export interface DataFault {
  /** Where: names of fields and indexes of lists. */
  path: Path;
  /** Whether `path` ends with a name that should not be there. */
  atKey: boolean;
  message: string;
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** Names of the fields that the schema knows at a path; none where it is not an object. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const here = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  if (here instanceof z.ZodArray) return fieldsAt(here.element, rest);
  return here instanceof z.ZodObject ? fieldsAt(here.shape[String(step)], rest) : [];
}

/** `cards[2].answer`, as a `Place` names a field. `root` names the whole, if it has a name. */
export function fieldName(path: Path, root = ''): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, root);
}

/** Checks data against a schema: either its value, or everything that is wrong with it. */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { value: T } | { faults: DataFault[] } {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const faults = parsed.error.issues.flatMap((issue): DataFault[] => {
    const fields = fieldsAt(schema, issue.path);
    if (issue.code !== 'unrecognized_keys') {
      const atKey = issue.code === 'invalid_key';
      return [{ path: issue.path, atKey, message: explainIssue(issue, fields) }];
    }
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      atKey: true,
      message: explainIssue({ ...issue, keys: [key] }, fields),
    }));
  });
  return { faults };
}
