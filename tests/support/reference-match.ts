import type { Expectation, ExpectedLine, MeasureToken, PatternLine } from '#matcher/expectation';

const digits = '[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const unsigned = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:e[+-]?\\d+)?';

const patterns = {
  number: `${digits}(?:\\.\\d+)?(?:e[+-]?\\d+)?`,
  integer: digits,
  ms: `${unsigned}(?: ?(?:ns|us|µs|ms|s))?`,
  bytes: `${unsigned}(?: ?(?:B|bytes?|[kKMGT]B|[KMGT]iB))?`,
  version: 'v?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?',
  any: '.*?',
};

const factors: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  s: 1000,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

type Names = Record<string, number>;

function valueIn(text: string): number {
  const [, number = '', unit = ''] = /^([-+\d.,e]*\d) ?(\D*)$/.exec(text) ?? [];
  return Number(number.replaceAll(',', '')) * (factors[unit] ?? 1);
}

function holds(token: MeasureToken, value: number, names: Names): boolean {
  return token.bounds.every(({ operator, operand }) => {
    const other = Number(typeof operand === 'object' ? names[operand.name] : operand);
    return (
      { '>=': value >= other, '<=': value <= other, '>': value > other, '<': value < other }[
        operator as '>='
      ] ?? value === other
    );
  });
}

function fitPattern(line: PatternLine, text: string, names: Names): Names | undefined {
  const source = line.pieces.map((piece) =>
    piece.kind === 'text'
      ? piece.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      : `(${patterns[piece.kind]})`,
  );
  // The blank before a last <any> may have been cut off with the white space at the end.
  const found =
    new RegExp(`^${source.join('')}$`).exec(text) ??
    new RegExp(`^${source.join('')}$`).exec(`${text} `);
  if (!found) return undefined;
  const after = { ...names };
  const tokens = line.pieces.filter((piece) => piece.kind !== 'text');
  for (const [index, token] of tokens.entries()) {
    if (!('bounds' in token)) continue;
    const value = valueIn(found[index + 1] ?? '');
    if (!holds(token, value, after)) return undefined;
    if (token.name !== undefined) after[token.name] = value;
  }
  return after;
}

function fitLine(line: ExpectedLine, text: string, names: Names): Names | undefined {
  if (line.kind === 'pattern') return fitPattern(line, text, names);
  return line.kind === 'text' && line.text === text ? names : undefined;
}

/**
 * A second, slow and simple matcher to hold the real one against: regular expressions for lines,
 * and every length tried for every `<...>`. It knows only the tokens' common forms.
 */
export function referenceMatch(expectation: Expectation, transcript: readonly string[]): boolean {
  const lines = transcript.map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();

  function fitsFrom(expected: number, actual: number, names: Names): boolean {
    const line = expectation.lines[expected];
    if (line === undefined) return actual === lines.length;
    if (line.kind === 'gap') {
      for (let next = actual; next <= lines.length; next++) {
        if (fitsFrom(expected + 1, next, names)) return true;
      }
      return false;
    }
    const text = lines[actual];
    const after = text === undefined ? undefined : fitLine(line, text, names);
    return after !== undefined && fitsFrom(expected + 1, actual + 1, after);
  }
  return fitsFrom(0, 0, {});
}
