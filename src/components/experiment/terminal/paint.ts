import type { Colour, TextStyle } from './text-style.ts';

/** What an element gets so that its text looks as a style says. */
export interface Paint {
  classes: string[];
  color: string | undefined;
  backgroundColor: string | undefined;
}

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/**
 * Classes for the sixteen named colours, which each theme sets, and values for all others. On a
 * named background the text has the colour of the page, whatever its own: the named colours are
 * chosen to be read on the page, and no two of them promise to be read on each other.
 */
export function paintOf({ foreground, background, attributes }: TextStyle): Paint {
  const classes = [...attributes].map((attribute) => `ansi-${attribute}`);
  const swapped = attributes.has('inverse');
  const front = swapped ? background : foreground;
  const back = swapped ? foreground : background;
  const paint: Paint = { classes, color: undefined, backgroundColor: undefined };
  if (back === undefined) {
    // Inverse without a colour is a class of its own.
    if (front !== undefined && !swapped) {
      const name = nameOf(front);
      if (name === undefined) paint.color = cssOf(rgbOf(front));
      else classes.push(`ansi-${name}-fg`);
    }
    return paint;
  }
  const name = nameOf(back);
  if (name !== undefined) {
    classes.push(`ansi-${name}-bg`);
    return paint;
  }
  const rgb = rgbOf(back);
  paint.backgroundColor = cssOf(rgb);
  const chosen = front !== undefined && nameOf(front) === undefined;
  paint.color = chosen ? cssOf(rgbOf(front)) : isLight(rgb) ? '#000' : '#fff';
  return paint;
}

/** `red`, `bright-red`; undefined for a colour without a name. */
function nameOf(colour: Colour): string | undefined {
  if (typeof colour !== 'number' || colour >= 16) return undefined;
  return colour < 8 ? names[colour] : `bright-${names[colour - 8]}`;
}

type Rgb = readonly [number, number, number];

/** Of the colours without a name: 16 to 231 are a cube, 232 to 255 greys. */
function rgbOf(colour: Colour): Rgb {
  if (typeof colour !== 'number') return colour;
  if (colour >= 232) {
    const grey = 8 + (colour - 232) * 10;
    return [grey, grey, grey];
  }
  const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
  const index = colour - 16;
  return [level(Math.floor(index / 36)), level(Math.floor(index / 6) % 6), level(index % 6)];
}

const cssOf = (rgb: Rgb) => `rgb(${rgb.join(' ')})`;

/** Whether black is read better on it than white. */
function isLight(rgb: Rgb): boolean {
  const [red, green, blue] = rgb.map((value) => (value / 255) ** 2.2);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) > 0.18;
}
