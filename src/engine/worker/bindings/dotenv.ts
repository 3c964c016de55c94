// src/node_dotenv.cc

/** What a text of lines `NAME=value` sets: comments, quotes and values of several lines as Node reads them. */
export function parseDotenv(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  let rest = trim(text.replaceAll('\r', ''));
  while (rest !== '') {
    const line = lineEnd(rest);
    const equals = rest.indexOf('=');
    if (rest.startsWith('\n') || rest.startsWith('#')) {
      rest = rest.slice(line + 1);
      continue;
    }
    if (equals === -1 || equals > line) {
      rest = trim(rest.slice(line + 1));
      continue;
    }
    const key = trim(rest.slice(0, equals));
    rest = rest.slice(equals + 1);
    if (rest === '' || rest.startsWith('\n')) {
      values[key] = '';
      rest = rest.slice(1);
    } else if (key !== '') {
      const { value, after } = readValue(trim(rest));
      values[trim(key.replace(/^export /, ''))] = value;
      rest = trim(after);
    } else rest = trim(rest);
  }
  return values;
}

/** The value at the start of a text, and what follows its line. */
function readValue(text: string): { value: string; after: string } {
  const [quote = ''] = text;
  const end = lineEnd(text);
  if (quote === '' || !'"\'`'.includes(quote)) {
    const [value = ''] = text.slice(0, end).split('#');
    return { value: trim(value), after: text.slice(end + 1) };
  }
  const closing = text.indexOf(quote, 1);
  if (closing === -1) return { value: text.slice(0, end), after: text.slice(end + 1) };
  const quoted = text.slice(1, closing);
  const value = quote === '"' ? quoted.replaceAll('\\n', '\n') : quoted;
  const behind = text.slice(closing + 1);
  return { value, after: behind.slice(lineEnd(behind) + 1) };
}

/** Where the first line of a text ends. */
function lineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

function trim(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
