import type { ScriptTexts, SourceFrame } from './call-sites.ts';

/** What V8 says of a function that is called as a method. */
export interface Receiver {
  /** The class of the object, as far as the source tells it. */
  type: string | undefined;
  /** The property by which the caller has the function. */
  method: string | undefined;
}

/** Variables of Node's library by the class of what they hold, in modules where they hold no other. */
const libraryClasses: [module: RegExp, type: string][] = [
  [/^node:internal\/streams\/readable$/, 'Readable'],
  [/^node:internal\/streams\/writable$/, 'Writable'],
  [/^node:internal\/streams\/transform$/, 'Transform'],
  [/^node:internal\/streams\/passthrough$/, 'PassThrough'],
  [/^node:(?:net|internal\/stream_base_commons)$/, 'Socket'],
  [/^node:_http_incoming$/, 'IncomingMessage'],
  [/^node:_http_(?:outgoing|server)$/, 'ServerResponse'],
  [/^node:_http_client$/, 'ClientRequest'],
];

const none: Receiver = { type: undefined, method: undefined };

/**
 * The receiver of the function of `frame`, of which no other engine than V8 tells: read from the text of
 * the call in `caller`, whose own receiver is `outer`.
 */
export function receiverOf(
  frame: SourceFrame,
  caller: SourceFrame | undefined,
  outer: string | undefined,
  texts: ScriptTexts,
): Receiver {
  const { found } = frame;
  if (found === undefined || caller === undefined) return none;
  const module = texts.moduleOf(caller.file, caller.line);
  if (module === 'node:internal/timers') {
    if (/^timer\._onTimeout|^_onTimeout/.test(caller.call)) {
      return { type: 'Timeout', method: '_onTimeout' };
    }
    return /^_onImmediate/.test(caller.call) ? { type: 'Immediate', method: undefined } : none;
  }
  if (/^ReflectApply\(\w+, this\b/.test(caller.call)) return { type: outer, method: undefined };
  const member = /([\w$]+|\))\??\.$/.exec(caller.before)?.[1];
  const method = /^#?[\w$]+/.exec(caller.call)?.[0];
  if (member === undefined || method === undefined) return none;
  if (found.kind === 'method') return { type: found.owner, method };
  const type = typeOf(member, caller, outer, module, texts);
  const owner = found.owner === 'Object' ? undefined : found.owner;
  return { type: owner ?? type ?? found.owner, method };
}

/** The class of what a word before the point of a call holds. */
function typeOf(
  word: string,
  { file }: SourceFrame,
  outer: string | undefined,
  module: string | undefined,
  { programText }: ScriptTexts,
): string | undefined {
  if (word === 'this') return outer;
  if (/^[A-Z]/.test(word) || word === 'process' || word === 'console') return word;
  if (module !== undefined) return libraryClasses.find(([of]) => of.test(module))?.[1];
  const text = programText(file);
  const name = word.replaceAll('$', '\\$');
  const made = new RegExp(`\\b${name}\\s*=\\s*new\\s+([\\w$.]+)`).exec(text)?.[1];
  if (made !== undefined) return made.slice(made.lastIndexOf('.') + 1);
  return new RegExp(`\\bimport\\s+\\*\\s+as\\s+${name}\\b`).test(text) ? 'Module' : undefined;
}
