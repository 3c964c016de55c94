import type { ScriptTexts, SourceFrame } from './call-sites.ts';
import { scriptName } from './script-names.ts';

/** What V8 says of a function that is called as a method. */
export interface Receiver {
  /** The class of the object, as far as the source tells it. */
  type: string | undefined;
  /** The property by which the caller has the function. */
  method: string | undefined;
}

/** What variables of Node's library hold, by their name. */
const libraryVariables: Record<string, string> = {
  server: 'Server',
  socket: 'Socket',
  req: 'IncomingMessage',
  res: 'ServerResponse',
};

/** What the variables of a module of Node's library hold that go by another name. */
const libraryClasses: [module: RegExp, type: string][] = [
  [/^node:internal\/streams\/readable$/, 'Readable'],
  [/^node:internal\/streams\/writable$/, 'Writable'],
  [/^node:internal\/streams\/transform$/, 'Transform'],
  [/^node:internal\/streams\/passthrough$/, 'PassThrough'],
  [/^node:(?:net|internal\/stream_base_commons)$/, 'Socket'],
];

/** Functions of Node's library that its C++ calls, with the objects that it calls them on. */
const calledByNode: [name: RegExp, receiver: Receiver][] = [
  [
    /^parserOn(?:Headers|HeadersComplete|Body|MessageComplete|Execute)$/,
    { type: 'HTTPParser', method: undefined },
  ],
  [/^onconnection$/, { type: 'TCP', method: 'onconnection' }],
  [/^onStreamRead$/, { type: 'TCP', method: undefined }],
  [/^afterConnect$/, { type: 'TCPConnectWrap', method: 'oncomplete' }],
  [/^onWriteComplete$/, { type: 'WriteWrap', method: 'oncomplete' }],
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
  if (texts.isOwn(caller.file, caller.line)) {
    if (texts.moduleOf(frame.file, frame.line) === 'node:internal/process/execution') {
      return { type: 'process', method: '_fatalException' };
    }
    return calledByNode.find(([name]) => name.test(found.name ?? ''))?.[1] ?? none;
  }
  const module = texts.moduleOf(caller.file, caller.line);
  if (module === 'node:internal/timers') {
    if (/^timer\._onTimeout|^_onTimeout/.test(caller.call)) {
      return { type: 'Timeout', method: '_onTimeout' };
    }
    return /^_onImmediate/.test(caller.call) ? { type: 'Immediate', method: undefined } : none;
  }
  // The function that a CommonJS file consists of is called on its exports.
  if (caller.call.startsWith('FunctionPrototypeCall(compiledWrapper,')) {
    return { type: 'Object', method: undefined };
  }
  const applied =
    /^(?:(?:ReflectApply|FunctionPrototype(?:Call|Apply))\([^,]+, |(?:apply|call)\()(\w+)/.exec(
      caller.call,
    )?.[1];
  if (applied !== undefined) {
    // An object that was given to Node's library as it is has its functions called on itself.
    const own = found.kind === 'option' ? 'Object' : undefined;
    return { type: applied === 'this' ? outer : own, method: undefined };
  }
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
  { file, before }: SourceFrame,
  outer: string | undefined,
  module: string | undefined,
  { programText }: ScriptTexts,
): string | undefined {
  if (word === 'this') return outer;
  if (/^[A-Z]/.test(word) || word === 'process' || word === 'console') return word;
  if (word === ')') {
    return /\b(?:new\s+(?:[\w$]+\.)*([\w$]+)|(Buffer)\.\w+)\([^()]*\)\??\.$/
      .exec(before)
      ?.slice(1)
      .find(Boolean);
  }
  if (module !== undefined) {
    if (Object.hasOwn(libraryVariables, word)) return libraryVariables[word];
    return libraryClasses.find(([of]) => of.test(module))?.[1];
  }
  const text = programText(file);
  const name = word.replaceAll('$', '\\$');
  const made = new RegExp(`\\b${name}\\s*=\\s*(?:new\\s+([\\w$.]+)|(Buffer)\\.\\w+\\()`)
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  if (made !== undefined) return made.slice(made.lastIndexOf('.') + 1);
  if (new RegExp(`\\bimport\\s+\\*\\s+as\\s+${name}\\b`).test(text)) return 'Module';
  return isLibraryModule(name, text) ? 'Object' : undefined;
}

/** Whether a variable holds a module of Node's library, as its default export or `require()` gives it. */
function isLibraryModule(name: string, text: string): boolean {
  const address = new RegExp(`\\bimport\\s+${name}\\s*(?:,[^'"]*)?from\\s*['"](blob:[^'"]+)`).exec(
    text,
  )?.[1];
  // The modules of the program have names, those that stand for others have none.
  if (address !== undefined) return scriptName(address) === address;
  return new RegExp(
    `\\b${name}\\s*=\\s*require\\(\\s*['"]node:|\\bpromises(?:\\s+as\\s+|\\s*:\\s*)${name}\\b`,
  ).test(text);
}
