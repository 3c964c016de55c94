/** A colour: a number of the 256, or red, green and blue from 0 to 255. */
export type Colour = number | readonly [red: number, green: number, blue: number];

export type Attribute = 'bold' | 'faint' | 'italic' | 'underline' | 'inverse' | 'strike';

/** How text is shown. */
export interface TextStyle {
  foreground: Colour | undefined;
  background: Colour | undefined;
  attributes: ReadonlySet<Attribute>;
}

/** Text without any colour. Always this object, so that styles can be told apart by identity. */
export const plainStyle: TextStyle = {
  foreground: undefined,
  background: undefined,
  attributes: new Set(),
};

const begins: Record<number, Attribute> = {
  1: 'bold',
  2: 'faint',
  3: 'italic',
  4: 'underline',
  7: 'inverse',
  9: 'strike',
  21: 'underline',
};
const ends: Record<number, readonly Attribute[]> = {
  22: ['bold', 'faint'],
  23: ['italic'],
  24: ['underline'],
  27: ['inverse'],
  29: ['strike'],
};

/**
 * The style after `ESC [ parameters m` (ECMA-48, SGR). What it does not know, such as blinking,
 * changes nothing.
 */
export function applySgr(style: TextStyle, parameters: string): TextStyle {
  const codes = parameters.split(';').map((parameter) => parameter.split(':').map(Number));
  let now = style;
  while (codes.length > 0) {
    const [code = 0, ...parts] = codes.shift() ?? [];
    if ((code === 38 || code === 48) && parts.length === 0) {
      now = withColour(now, code, extendedColour(takeExtended(codes)));
    } else if (code === 38 || code === 48) {
      // With colons a colour space may stand before red, green and blue.
      const [mode = 0, ...values] = parts;
      now = withColour(now, code, extendedColour([mode, ...values.slice(mode === 2 ? -3 : 0)]));
    } else {
      now = applyCode(now, code, parts[0]);
    }
  }
  return now;
}

/** Takes what belongs to 38 or 48 where semicolons separate it: `5;n` or `2;r;g;b`. */
function takeExtended(codes: number[][]): number[] {
  return codes.splice(0, codes[0]?.[0] === 2 ? 4 : 2).map(([code = 0]) => code);
}

function extendedColour([mode, ...values]: number[]): Colour | undefined {
  if (!values.every((value) => value >= 0 && value <= 255)) return undefined;
  const [first, second, third] = values;
  if (mode === 5) return first;
  if (mode !== 2 || first === undefined || second === undefined || third === undefined) return;
  return [first, second, third];
}

function withColour(style: TextStyle, code: number, colour: Colour | undefined): TextStyle {
  if (colour === undefined) return style;
  return { ...style, [code === 38 ? 'foreground' : 'background']: colour };
}

function applyCode(style: TextStyle, code: number, part: number | undefined): TextStyle {
  if (code === 0) return plainStyle;
  if (code === 39) return { ...style, foreground: undefined };
  if (code === 49) return { ...style, background: undefined };
  if (code >= 30 && code <= 37) return { ...style, foreground: code - 30 };
  if (code >= 40 && code <= 47) return { ...style, background: code - 40 };
  if (code >= 90 && code <= 97) return { ...style, foreground: code - 90 + 8 };
  if (code >= 100 && code <= 107) return { ...style, background: code - 100 + 8 };
  const begun = code === 4 && part === 0 ? undefined : begins[code];
  const ended = code === 4 && part === 0 ? ends[24] : ends[code];
  if (begun === undefined && ended === undefined) return style;
  const attributes = new Set(style.attributes);
  if (begun !== undefined) attributes.add(begun);
  for (const attribute of ended ?? []) attributes.delete(attribute);
  return { ...style, attributes };
}
