import type { Dialect } from '../../find-dialect.ts';
import type { ThrowPlace } from '../engine.ts';
import { notedPlaces } from './noted-places.ts';
import { findPublished, publishedText, scriptName } from './script-names.ts';
import { syntaxFault } from './syntax-fault.ts';

/**
 * Gives a syntax error of another engine the message of V8. Gives the place that V8 would report, of what
 * the other engine reports; undefined when nothing tells it.
 */
export function explainParse(
  error: unknown,
  report: ThrowPlace | undefined,
  dialect: Dialect,
): ThrowPlace | undefined {
  if (!(error instanceof SyntaxError)) return report;
  // What was noted is gone from the error, and with it from the report.
  const reported = notedPlaces.get(error) ?? report;
  const link = explainLink(error, reported);
  if (link !== undefined) return link;
  if (reported === undefined) return undefined;
  const text = publishedText(scriptName(reported.file));
  if (text === undefined || text === '') return reported;
  // The engine adds lines after those of the program.
  const lines = text
    .replace(/(?:\nimport\{[^\n]*)*\n(?:\}\)\n)?\/\/# sourceURL=.*\n?$/, '')
    .split('\n');
  const number = Math.min(reported.line, lines.length);
  const line = lines[number - 1] ?? '';
  const column = reported.line > lines.length ? line.length + 1 : reported.column;
  const fault = syntaxFault(error.message, line, column, dialect);
  setMessage(error, fault.message);
  return { file: reported.file, line: number, column: fault.column };
}

const missing = 'does not provide an export named';
const ambiguous = 'contains conflicting star exports for name';

/** A name that a module imports and another does not export, or more than once. */
function explainLink(error: SyntaxError, reported: ThrowPlace | undefined): ThrowPlace | undefined {
  const [, module, fault, name] =
    /^(The requested module '.*') (doesn't provide an export named|contains ambiguous star export): '(.*?)'/.exec(
      error.message,
    ) ?? [];
  if (module !== undefined) {
    setMessage(error, `${module} ${fault?.startsWith('doesn') ? missing : ambiguous} '${name}'`);
    return reported;
  }
  const [, binding, lack] =
    /^Importing binding name '(.*)' (is not found|cannot be resolved due to ambiguous .*)\.$/.exec(
      error.message,
    ) ?? [];
  if (binding === undefined) return undefined;
  const word = `(?<![\\w$])${binding.replaceAll('$', '\\$')}(?![\\w$])`;
  const found = findPublished(
    new RegExp(`\\bimport\\b[^;'"]*?${word}[^;'"]*?['"](blob:[^'"]*)['"]`),
  );
  if (found === undefined) return reported;
  const [statement, target] = found.match;
  const wording = lack === 'is not found' ? missing : ambiguous;
  setMessage(error, `The requested module '${target}' ${wording} '${binding}'`);
  const at = found.match.index + statement.search(new RegExp(word));
  const before = found.text.slice(0, at).split('\n');
  return { file: found.name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function setMessage(error: Error, message: string): void {
  Object.defineProperty(error, 'message', {
    value: message,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
