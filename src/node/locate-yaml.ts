import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Place } from '#model/fault';
import { fieldName } from './validate.ts';

/** YAML text and where it stands: `firstLine` is the line of the file that it begins on. */
export interface YamlSource {
  file: string;
  text: string;
  firstLine: number;
  /** What the whole is called where faults name a field, such as `cards` in `cards[2].answer`. */
  name?: string;
}

/**
 * Where the value at a path stands, or with `atKey` its name. A value that is not there has the
 * place of the nearest one around it.
 */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => Place;

function offsetOf(root: unknown, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = root;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const wantsKey = atKey && index === path.length - 1;
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      next = wantsKey ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isCollection(node)) {
      next = node.get(step, true);
    }
    if (!isNode(next)) return offset;
    node = next;
    offset = next.range?.[0] ?? offset;
  }
  return offset;
}

/** Parses YAML (and so JSON) for its values, its syntax errors, and the place of each value. */
export function locateYaml({ file, text, firstLine, name }: YamlSource): {
  document: Document.Parsed;
  placeAt: (offset: number) => Place;
  locate: Locate;
} {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path, atKey = false) => {
    const place = placeAt(offsetOf(document.contents, path, atKey));
    const field = fieldName(path, name);
    return field === '' ? place : { ...place, field };
  };
  return { document, placeAt, locate };
}
