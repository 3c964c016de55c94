/** A stretch of what a program printed. */
export type OutputToken =
  | { kind: 'text'; text: string }
  /** A control character that has no effect here, as JavaScript writes it: `\x07`. */
  | { kind: 'control'; text: string }
  | { kind: 'newline' | 'return' | 'backspace' }
  /** A control sequence `ESC [ parameters final`, intermediate characters included in `final`. */
  | { kind: 'sequence'; parameters: string; final: string };

/** Beyond this length an unfinished sequence is no sequence, and is shown. */
const longestSequence = 4096;

const esc = String.fromCharCode(0x1b);
const bel = String.fromCharCode(0x07);
const upTo = (first: number, last: number) =>
  `${String.fromCharCode(first)}-${String.fromCharCode(last)}`;
/** All but the tab, which is shown as it is. */
const controls = `${upTo(0x00, 0x08)}${upTo(0x0a, 0x1f)}${upTo(0x7f, 0x9f)}`;
/** Openings of strings that are meant for the terminal: titles, hyperlinks, device controls. */
const string = `${esc}[\\]PX^_][^${bel}${esc}\\n]*`;

const tokens = new RegExp(
  [
    `([^${controls}]+)`,
    `${esc}\\[([0-?]*)([ -/]*[@-~])`,
    `${string}(?:${bel}|${esc}\\\\)`,
    `${esc}[ -/]*[0-OQ-WYZ\\\\\`-~]`,
    `([${controls}])`,
  ].join('|'),
  'g',
);
const unfinished = new RegExp(`(?:${esc}(?:\\[[0-?]*[ -/]*|[ -/]*)|${string}${esc}?)$`);

/**
 * Splits output into text and what moves or colours it. Strings for the terminal (window titles,
 * the addresses of hyperlinks) and sequences without effect here are dropped; the text of a
 * hyperlink stays. `rest` is a sequence that the end of `text` cuts: it goes before the next text.
 */
export function splitOutput(text: string): { tokens: OutputToken[]; rest: string } {
  const at = text.search(unfinished);
  const whole = at === -1 || text.length - at > longestSequence;
  const complete = whole ? text : text.slice(0, at);
  return { tokens: tokensOf(complete), rest: whole ? '' : text.slice(at) };
}

/** The tokens of a text that nothing follows: a sequence that is cut is shown. */
export function tokensOf(text: string): OutputToken[] {
  const found: OutputToken[] = [];
  for (const [, shown, parameters, final, control] of text.matchAll(tokens)) {
    if (shown !== undefined) found.push({ kind: 'text', text: shown });
    else if (final !== undefined)
      found.push({ kind: 'sequence', parameters: parameters ?? '', final });
    else if (control !== undefined) found.push(controlToken(control));
  }
  return found;
}

function controlToken(control: string): OutputToken {
  switch (control) {
    case '\n':
      return { kind: 'newline' };
    case '\r':
      return { kind: 'return' };
    case '\b':
      return { kind: 'backspace' };
    default:
      return { kind: 'control', text: `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}` };
  }
}
