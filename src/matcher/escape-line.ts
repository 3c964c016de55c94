import { looksLikeToken } from './looks-like-token.ts';

/**
 * Writes a printed line so that an expectation takes it as plain text: `<Buffer 61>` becomes
 * `\<Buffer 61>`. The line must not hold a line break.
 */
export function escapeLine(line: string): string {
  return line.replace(/(?<!\\)(\\*)</g, (_, backslashes: string, at: number) => {
    const open = looksLikeToken(line, at + backslashes.length) ? '\\<' : '<';
    return `${backslashes}${backslashes}${open}`;
  });
}
