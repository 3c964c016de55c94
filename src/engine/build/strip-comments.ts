import { parse } from 'acorn';

/**
 * Takes out the comments that have their lines to themselves or end a line. No line and no column of
 * code moves, so every position in a stack trace stays the one of the original; a comment beside a
 * `throw` stays too, because Node prints such a line under an uncaught error
 * (`throw er; // Unhandled 'error' event`). Throws what acorn throws when the source isn't a function
 * body of JavaScript.
 */
export function stripComments(source: string): string {
  const spans: { start: number; end: number }[] = [];
  parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowReturnOutsideFunction: true,
    onComment(_block, _text, start, end) {
      spans.push({ start, end });
    },
  });
  let text = '';
  let copied = 0;
  for (const { start, end } of spans) {
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    const newline = source.indexOf('\n', end);
    const lineEnd = newline === -1 ? source.length : newline;
    const before = source.slice(Math.max(lineStart, copied), start);
    const after = source.slice(end, lineEnd);
    if (lineStart < copied || after.trim() !== '' || /\bthrow\b/.test(before)) continue;
    text += source.slice(copied, lineStart) + before.trimEnd();
    text += '\n'.repeat(countLines(source.slice(start, end)));
    copied = lineEnd;
  }
  return text + source.slice(copied);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
