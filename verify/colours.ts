import { styleText } from 'node:util';

/** Puts colour around text, or leaves it as it is. */
export interface Colours {
  green(text: string): string;
  red(text: string): string;
  dim(text: string): string;
}

/** ANSI colours where `on`; plain text otherwise. */
export function coloursFor(on: boolean): Colours {
  const paint = (format: 'green' | 'red' | 'dim') => (text: string) =>
    // Whether the stream is a terminal has been decided by the caller.
    on ? styleText(format, text, { validateStream: false }) : text;
  return { green: paint('green'), red: paint('red'), dim: paint('dim') };
}
