import type { Dialect } from '../../find-dialect.ts';
import { readTokens, type Token } from './tokens.ts';

/** What is wrong with a text, in V8's words, and the column from 1. */
export interface SyntaxFault {
  message: string;
  column: number;
}

type Rule = [pattern: RegExp, wording: string];

const invalid = 'Invalid or unexpected token';
const importOutside = 'Cannot use import statement outside a module';
const metaOutside = "Cannot use 'import.meta' outside a module";
/** What V8 says of an `await` in a script. */
export const awaitOutside =
  'await is only valid in async functions and the top level bodies of modules';

/** Messages that speak of something else than a token which may not stand where it does. */
const rules: Rule[] = [
  [
    /^(?:redeclaration of|Cannot declare (?:a|an)) .*?'?([\w$]+)'?\.?$/,
    "Identifier '$1' has already been declared",
  ],
  [
    /^.*Cannot declare a lexical variable twice: '(.*)'\.$/,
    "Identifier '$1' has already been declared",
  ],
  [
    /^(?:return not in function|Return statements are only valid inside functions\.)$/,
    'Illegal return statement',
  ],
  [
    /^(?:missing = in|.*) const declar(?:ation|ed variable '.*' must have an initializer\.)$/,
    'Missing initializer in const declaration',
  ],
  [
    /^(?:missing = in|.*Expected an initializer in) destructuring (?:variable )?declaration\.?$/,
    'Missing initializer in destructuring declaration',
  ],
  [
    /^(?:invalid assignment left-hand side|Left side of assignment is not a reference\.|Left hand side of operator '=' must be a reference\.)$/,
    'Invalid left-hand side in assignment',
  ],
  [
    /^(?:unlabeled break must be inside loop or switch|'break' is only valid inside .*)$/,
    'Illegal break statement',
  ],
  [
    /^(?:continue must be inside loop|'continue' is only valid inside .*)$/,
    'Illegal continue statement: no surrounding iteration statement',
  ],
  [/^[uU]nterminated regular expression literal.*$/, 'Invalid regular expression: missing /'],
  [
    /^(?:(?:let|yield|static|interface|implements|package|private|protected|public) is a reserved identifier|Cannot use '\w+' as a .* in strict mode\.|Unexpected use of reserved word '\w+' in strict mode|Unexpected keyword 'yield'\. .*)$/,
    'Unexpected strict mode reserved word',
  ],
  [/^(?:await is a reserved identifier|.*reserved word 'enum')$/, 'Unexpected reserved word'],
  [
    /^(?:strict mode code may not contain 'with' statements|'with' statements are not valid in strict mode\.)$/,
    'Strict mode code may not include a with statement',
  ],
  [
    /^(?:local binding for export|Exported binding) '(.*?)' (?:not found|needs to refer to .*)$/,
    "Export '$1' is not defined in module",
  ],
  [
    /^(?:import declarations may only appear at top level of a module|Unexpected .*\. import call expects one or two arguments\.)$/,
    importOutside,
  ],
  [/^import\.meta (?:may only appear in a module|is only valid inside modules\.)$/, metaOutside],
  [/^await is only valid in async functions, async generators and modules$/, awaitOutside],
  [/^(?:missing catch or finally after try)$/, 'Missing catch or finally after try'],
  [
    /^(?:super\(\) is only valid in .*|super is not valid in this context\.)$/,
    "'super' keyword unexpected here",
  ],
  [
    /^(?:no line break is allowed between 'throw' and its expression|Cannot have a newline after 'throw'\.)$/,
    'Illegal newline after throw',
  ],
  [
    /^(?:.*string literal contains an unescaped line break|identifier starts immediately after numeric literal|No identifiers allowed directly after numeric literal|unterminated comment|Multiline comment was not closed properly|illegal character .*|Invalid character: .*|missing (?:hexadecimal|binary|octal) digits after .*|No (?:hexadecimal|binary|octal) digits after .*)$/,
    invalid,
  ],
  [
    /^(?:`` literal not terminated before end of script|Unexpected end of script|Unexpected EOF)$/,
    'Unexpected end of input',
  ],
];

/** What V8 and SpiderMonkey say in the same words. */
const shared = /^missing \) after argument list$/;

/**
 * What V8 says where another engine refuses a text with `message`. SpiderMonkey names the column of
 * `line` as V8 does; JavaScriptCore names none, and quotes the token instead.
 */
export function syntaxFault(
  message: string,
  line: string,
  column: number,
  dialect: Dialect,
): SyntaxFault {
  const open = /^Unexpected EOF$/.test(message) ? openLiteral(line) : undefined;
  if (open !== undefined) return { message: invalid, column: open };
  const place = dialect === 'SpiderMonkey' ? column : quotedColumn(message, line);
  const rule = rules.find(([pattern]) => pattern.test(message));
  if (rule !== undefined) {
    return { message: message.replace(...rule), column: columnOf(rule[1], line, place) };
  }
  if (shared.test(message)) return { message, column: place };
  return unexpected(line, place);
}

/** Where V8 marks what it says, when that is not where the other engine does. */
function columnOf(wording: string, line: string, column: number): number {
  if (wording === 'Missing initializer in const declaration') {
    const name = /(?<=\bconst\s+)[\w$]/.exec(line);
    return name === null ? column : name.index + 1;
  }
  // The keyword stands before what the other engine marks.
  if (wording === importOutside) return line.lastIndexOf('import', column - 1) + 1;
  if (wording === metaOutside) return line.search(/(?<=\bimport\s*\.\s*)meta\b/) + 1;
  return wording === invalid ? (openLiteral(line) ?? column) : column;
}

/** The column of a string that its line leaves open, of a number or a sign that is none. */
function openLiteral(line: string): number | undefined {
  const open = [...readTokens(line)].find(({ text }) =>
    /^(?:'[^']*|"[^"]*|\d+[\p{ID_Start}_]\w*|@\w*)$/u.test(text),
  );
  return open && open.start + 1;
}

const keyword =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends|finally|for|function|if|import|in|instanceof|new|return|super|switch|this|throw|try|typeof|var|void|while|with|null|true|false)$/;

/** What V8 says of the token at a column; a column after the line is the end of the text. */
function unexpected(line: string, column: number): SyntaxFault {
  const [token] = readTokens(line.slice(column - 1));
  const text = token?.text ?? '';
  const at = column + (token?.start ?? 0);
  return { message: messageOf(text), column: text === '' ? column : at };
}

function messageOf(token: string): string {
  if (token === '') return 'Unexpected end of input';
  if (/^\.?\d/.test(token)) return 'Unexpected number';
  if (/^['"]/.test(token)) return 'Unexpected string';
  if (/^`/.test(token)) return 'Unexpected template string';
  if (token === 'await' || token === 'enum') return 'Unexpected reserved word';
  if (/^[\p{ID_Start}$_]/u.test(token) && !keyword.test(token))
    return `Unexpected identifier '${token}'`;
  return `Unexpected token '${token}'`;
}

/** The column of the token that a message quotes, or of the end of the line. */
function quotedColumn(message: string, line: string): number {
  const quoted =
    /^Unexpected \S+(?: literal)? (?:'(.*?)'|"(.*?)")(?:\.|$)/.exec(message) ??
    /^Cannot use '(.*?)'|'([\w$]+)'\.?$/.exec(message);
  const text = quoted?.[1] ?? quoted?.[2];
  const tokens = [...readTokens(line)];
  const end = line.length + 1;
  if (text === undefined)
    return /end of script|EOF/.test(message) ? end : (tokens[0]?.start ?? 0) + 1;
  const places = tokens.flatMap((token, index) =>
    token.text.replace(/^(['"])(.*)\1$/s, '$2') === text
      ? [{ token, before: tokens[index - 1] }]
      : [],
  );
  // A name that is declared twice is wrong the second time; a token where no such token may follow.
  const isTwice = /twice|already been declared|variable name in/.test(message);
  const found = isTwice
    ? places.at(-1)
    : (places.find(({ token, before }) => clashes(before, token)) ?? places[0]);
  if (found === undefined) return 1;
  // V8 takes `await` itself for wrong in a function that is not asynchronous.
  return (found.before?.text === 'await' ? found.before.start : found.token.start) + 1;
}

/** Whether a token hardly ever follows another. */
function clashes(before: Token | undefined, { text }: Token): boolean {
  if (before === undefined) return false;
  const endsValue =
    /[\p{ID_Continue}$'"`)\]]$/u.test(before.text) &&
    !/^(?:return|case|typeof|new|in|of|else|do|yield|throw|void|delete|let|const|var|import|export|default|from|as|async|function|class|extends|get|set|static)$/.test(
      before.text,
    );
  if (/^[\p{ID_Start}$_'"`\d]/u.test(text)) return endsValue;
  if (/^[;,)}\]:]$/.test(text))
    return /^(?:[=+*/%&|^<>!~?:,([{.]|[-+*/%&|^<>=!]=+|=>|&&|\|\||\?\?)$/.test(before.text);
  return (
    text === '{' &&
    /[\p{ID_Continue}$]$/u.test(before.text) &&
    !/^(?:else|do|try|finally|class)$/.test(before.text)
  );
}
