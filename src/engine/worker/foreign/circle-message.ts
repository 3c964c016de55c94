type Step = [key: string, value: object];

/** As many objects of a circle are shown before the dots, and after them. */
const shown = { first: 2, last: 1 };

/**
 * What V8 says of a value with a circle in it that is to become JSON: `ConstructCircularStructureErrorMessage`
 * of src/json/json-stringifier.cc. Undefined when there is none.
 */
export function circleMessage(value: unknown): string | undefined {
  const steps: Step[] = [];
  const visit = (key: string, item: unknown): string | undefined => {
    if (typeof item !== 'object' || item === null) return undefined;
    const { toJSON } = item as { toJSON?: unknown };
    const given: unknown = typeof toJSON === 'function' ? Reflect.apply(toJSON, item, [key]) : item;
    if (typeof given !== 'object' || given === null) return undefined;
    const start = steps.findIndex(([, known]) => known === given);
    if (start !== -1) return messageOf(steps.slice(start), key);
    const isList = Array.isArray(given);
    steps.push([key, given]);
    for (const [name, part] of Object.entries(given)) {
      const found = visit(isList ? `index ${name}` : `property '${name}'`, part);
      if (found !== undefined) return found;
    }
    steps.pop();
    return undefined;
  };
  return visit('', value);
}

function messageOf(circle: Step[], closing: string): string {
  const lines = circle.slice(1).map(([key, value]) => `|     ${key} -> ${kindOf(value)}`);
  if (lines.length > shown.first + shown.last) {
    lines.splice(shown.first, lines.length - shown.first - shown.last, '|     ...');
  }
  const start = kindOf(circle[0]?.[1]);
  return [
    'Converting circular structure to JSON',
    `--> starting at ${start}`,
    ...lines,
    `--- ${closing} closes the circle`,
  ].join('\n    ');
}

function kindOf(value: object | undefined): string {
  const Class: unknown = value?.constructor;
  return `object with constructor '${typeof Class === 'function' ? Class.name : 'Object'}'`;
}
