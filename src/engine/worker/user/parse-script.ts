import { locateError } from '../boot/locate-error.ts';
import { dialect } from '../foreign/dialect.ts';
import { nameScript } from '../foreign/script-names.ts';
import { awaitOutside } from '../foreign/syntax-fault.ts';
import { native } from '../native.ts';

/** What V8 finds wrong with a text; both count from 1. The place may lie after its end. */
export interface SyntaxFault {
  message: string;
  line: number;
  column: number;
}

/** Chromium puts the name of its own function before the message of V8. */
const chromiumHead = /^Failed to execute 'importScripts'.*?: /;

/** Declared twice after the text, so that it never runs: what is wrong within it is found before. */
const guard = 'ɪguard';
/** Firefox escapes what is not ASCII. */
const guardMessage = /(?:ɪ|\\u026a)guard/i;
const tail = `\n;let ${guard};let ${guard};`;
const functionHead = 'function ɪ(exports, require, module, __filename, __dirname) { ';

/**
 * What is wrong with the text of a CommonJS file that the browser refused, in the words of V8 and at its
 * place. The browser takes it within a function of the engine's, so that braces which lack or which are
 * too many are missed elsewhere than in Node; here it is looked at in ways that no brace of it can leave.
 */
export function findScriptFault(source: string): SyntaxFault {
  const inside = parse(functionHead + source + tail);
  if (inside !== undefined) return fromHead(inside, functionHead.length, source);
  // The text closes the function before its end, or never.
  const outside = parse(source + tail);
  return outside === undefined || /^Illegal return/.test(outside.message) ? endOf(source) : outside;
}

/** Whether the text would be whole as the body of an async function. */
export function isAsyncBody(source: string): boolean {
  return parse(`async ${functionHead}${source}\n}${tail}`) === undefined;
}

/** Undefined when only the guard is wrong. */
function parse(text: string): SyntaxFault | undefined {
  const url = native.URL.createObjectURL(new native.Blob([text], { type: 'text/javascript' }));
  // Where not V8 runs it, its message is made of the text.
  if (dialect !== undefined) nameScript(url, url, text);
  try {
    native.importScripts(url);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (guardMessage.test(error.message)) return undefined;
    const { line = 1, column = 1 } = locateError(error) ?? {};
    const message = error.message.replace(chromiumHead, '');
    // Where not V8 runs it, only the place tells a script from a module, in which it is reserved.
    const isAwait = text.split('\n')[line - 1]?.startsWith('await', column - 1) ?? false;
    const isReserved = isAwait && message === 'Unexpected reserved word';
    return { message: isReserved ? awaitOutside : message, line, column };
  } finally {
    native.URL.revokeObjectURL(url);
  }
  throw new Error('A script that declares a name twice was evaluated.');
}

function fromHead(fault: SyntaxFault, head: number, source: string): SyntaxFault {
  if (fault.line > source.split('\n').length) return endOf(source);
  return fault.line === 1 ? { ...fault, column: fault.column - head } : fault;
}

function endOf(source: string): SyntaxFault {
  const lines = source.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { message: 'Unexpected end of input', line: lines.length, column };
}
