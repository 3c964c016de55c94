import { readTokens, type Token } from './tokens.ts';

export interface FunctionPlace {
  /** Offsets of its head, or its body where it has no other, and of what follows it. */
  start: number;
  end: number;
  /** As V8 shows it; null when it has none. */
  name: string | null;
  /** The class of a method, or of an object that is an option of `new Class({ … })`. */
  owner: string | undefined;
  kind: 'function' | 'arrow' | 'method' | 'constructor' | 'option';
  isAsync: boolean;
}

type Scope =
  | { kind: 'function' | 'arrow'; found: FunctionPlace }
  | { kind: 'class'; name: string | undefined }
  | { kind: 'object'; owner: string | undefined }
  | { kind: 'block' | 'bracket'; before: number };

const conditions = /^(?:if|for|while|switch|catch|with)$/;
const identifier = /^[\p{ID_Start}$_#]/u;
/** What a value may follow, so that a brace there opens an object. */
const beforeValue = /^(?:return|[([,?]|&&|\|\||\?\?|=>|yield|await|throw|\.{3}|default)$|=$|\$\{$/;

/** The functions of a program in the order in which they end. It takes the text to be valid. */
export function findFunctions(source: string): FunctionPlace[] {
  const tokens = [...readTokens(source)];
  const found: FunctionPlace[] = [];
  const scopes: Scope[] = [];
  let pendingClass: { name: string | undefined; depth: number } | undefined;
  let closed = -1;
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  const endArrows = (end: number): void => {
    for (let last = scopes.at(-1); last?.kind === 'arrow'; last = scopes.at(-1)) {
      last.found.end = end;
      found.push(last.found);
      scopes.pop();
    }
  };
  for (const [index, { text, start }] of tokens.entries()) {
    const previous = textAt(index - 1);
    if (previous === '=>' && text !== '{') {
      scopes.push({ kind: 'arrow', found: arrowAt(tokens, index - 1, scopes) });
    }
    if (text === 'class' && previous !== '.') {
      const name = textAt(index + 1);
      const isNamed = identifier.test(name) && name !== 'extends';
      const given = isNamed ? name : assignedName(tokens, index);
      pendingClass = { name: given ?? undefined, depth: scopes.length };
    } else if (text === '{' || (text.endsWith('${') && !text.startsWith('}'))) {
      if (text === '{' && pendingClass?.depth === scopes.length) {
        scopes.push({ kind: 'class', name: pendingClass.name });
        pendingClass = undefined;
      } else scopes.push(openBrace(tokens, index, closed, scopes));
    } else if (text === '(' || text === '[') scopes.push({ kind: 'bracket', before: index - 1 });
    if (text === ')' || text === ']' || text.startsWith('}')) {
      endArrows(start);
      const scope = scopes.pop();
      if (scope?.kind === 'bracket') closed = scope.before;
      else if (scope?.kind === 'function') {
        scope.found.end = start + 1;
        found.push(scope.found);
      }
      if (text.endsWith('${')) scopes.push({ kind: 'block', before: index });
    } else if (text === ',' || text === ';') endArrows(start);
  }
  endArrows(source.length);
  return found;
}

/** What a brace at `index` opens; `closed` is the token before the parenthesis that closed last. */
function openBrace(
  tokens: readonly Token[],
  index: number,
  closed: number,
  scopes: readonly Scope[],
): Scope {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const previous = textAt(index - 1);
  const outer = scopes.at(-1);
  if (previous === '=>') return { kind: 'function', found: arrowAt(tokens, index - 1, scopes) };
  if (previous === ')' && !conditions.test(textAt(closed))) {
    const place = functionAt(tokens, closed, scopes);
    if (place !== undefined) return { kind: 'function', found: place };
    return { kind: 'block', before: index };
  }
  const isValue =
    beforeValue.test(previous) ||
    (previous === ':' && (outer?.kind === 'object' || !endsLabel(tokens, index - 1)));
  if (!isValue) return { kind: 'block', before: index };
  const isOption = textAt(index - 1) === '(' && textAt(index - 3) === 'new';
  return { kind: 'object', owner: isOption ? textAt(index - 2) : undefined };
}

/** Whether a colon belongs to a label or a case, and not to a condition. */
function endsLabel(tokens: readonly Token[], colon: number): boolean {
  for (let at = colon - 1; at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '?') return false;
    if (/^(?:;|case|default)$/.test(text)) return true;
  }
  return true;
}

/** A function whose parameters follow the token `before`; undefined when that is none. */
function functionAt(
  tokens: readonly Token[],
  before: number,
  scopes: readonly Scope[],
): FunctionPlace | undefined {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const start = tokens[before]?.start ?? 0;
  const outer = scopes.at(-1);
  const words = [before - 3, before - 2, before - 1, before].map(textAt).join(' ');
  const isAsync = /\basync(?: function)?(?: \*)?(?: \S+)?$/.test(words);
  const place = { start, end: start, isAsync };
  const keyword = [before, before - 1, before - 2].find((at) => textAt(at) === 'function');
  if (keyword !== undefined && textAt(keyword - 1) !== '.') {
    const own = textAt(before);
    const isNamed = identifier.test(own) && own !== 'function';
    const head = textAt(keyword - 1) === 'async' ? keyword - 1 : keyword;
    const name = isNamed ? own : assignedName(tokens, head);
    const option = ownerOf(textAt(head - 1), outer);
    return { ...place, name, owner: option, kind: option === undefined ? 'function' : 'option' };
  }
  if (outer?.kind === 'class') {
    const name = methodName(tokens, before);
    if (name === 'constructor') {
      return { ...place, name: outer.name ?? null, owner: outer.name, kind: 'constructor' };
    }
    return { ...place, name, owner: outer.name, kind: 'method' };
  }
  if (outer?.kind === 'object') {
    const name = methodName(tokens, before);
    return { ...place, name, owner: outer.owner ?? 'Object', kind: 'option' };
  }
  return undefined;
}

function arrowAt(tokens: readonly Token[], arrow: number, scopes: readonly Scope[]): FunctionPlace {
  let head = arrow - 1;
  if (tokens[head]?.text === ')') {
    for (let depth = 0; head >= 0; head -= 1) {
      const text = tokens[head]?.text;
      if (text === ')') depth += 1;
      if (text === '(') depth -= 1;
      if (depth === 0) break;
    }
  }
  const isAsync = tokens[head - 1]?.text === 'async';
  if (isAsync) head -= 1;
  const start = tokens[head]?.start ?? 0;
  const owner = ownerOf(tokens[head - 1]?.text ?? '', scopes.at(-1));
  const name = assignedName(tokens, head);
  const kind = owner === undefined ? 'arrow' : 'option';
  return { start, end: start, name, owner, kind, isAsync };
}

/** The class of the object in which a function is the value of a property. */
function ownerOf(previous: string, outer: Scope | undefined): string | undefined {
  return previous === ':' && outer?.kind === 'object' ? (outer.owner ?? 'Object') : undefined;
}

/** Null for a name that is computed. */
function methodName(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  const previous = tokens[at - 1]?.text ?? '';
  if (text === ']') return null;
  const name = text.replace(/^(['"])(.*)\1$/s, '$2');
  return /^[gs]et$/.test(previous) ? `${previous} ${name}` : name;
}

/** What the value that starts at token `at` is assigned to, as V8 names a function by it. */
function assignedName(tokens: readonly Token[], at: number): string | null {
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  const sign = textAt(at - 1);
  const target = textAt(at - 2);
  if (sign === ':' && identifier.test(target)) return target;
  if (sign !== '=') return null;
  // A name in brackets and quotes.
  const quoted = target === ']' && /^(['"])(.*)\1$/s.exec(textAt(at - 3))?.[2];
  const isElement = quoted && textAt(at - 4) === '[' && identifier.test(textAt(at - 5));
  if (!isElement && !identifier.test(target)) return null;
  let name = isElement ? `${textAt(at - 5)}.${quoted}` : target;
  for (let index = isElement ? at - 6 : at - 3; textAt(index) === '.'; index -= 2) {
    const part = textAt(index - 1);
    if (!identifier.test(part)) return name;
    if (part !== 'prototype') name = `${part}.${name}`;
  }
  return name;
}
