/**
 * Whether the `<` at `at` opens a token: a letter, `...` or `…` follows at once, and a `>` follows
 * somewhere on the line. Every other `<` is plain text, such as those of `a < b`, `<= 5` and
 * `<1 empty item>`.
 */
export function looksLikeToken(line: string, at: number): boolean {
  return /^(?:[A-Za-z…]|\.\.\.)/.test(line.slice(at + 1, at + 4)) && line.lastIndexOf('>') > at + 1;
}
