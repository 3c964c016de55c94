const esc = String.fromCharCode(0x1b);
const bel = String.fromCharCode(0x07);

// Three forms of ECMA-48: control sequences (colours, cursor), operating system commands
// (hyperlinks, titles), and two-character escapes. A command never reaches past its line, so that
// line numbers stay those of the text as it was printed.
const sequences = new RegExp(
  [
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}\\][^${bel}${esc}\\n]*(?:${bel}|${esc}\\\\)`,
    `${esc}[@-Z\\\\^_]`,
  ].join('|'),
  'g',
);

/** Removes terminal colours and other escape sequences. The number of lines stays the same. */
export function stripAnsi(text: string): string {
  return text.includes(esc) ? text.replace(sequences, '') : text;
}
