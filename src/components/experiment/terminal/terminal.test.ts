import { expect, it } from 'vitest';
import { paintOf } from './paint.ts';
import { Terminal, type Written } from './terminal.ts';

const esc = '\u001b';

/** What stands on the screen after these writes, a row for each run of equal looks. */
function screen(...chunks: string[]): [text: string, ...classes: string[]][] {
  const terminal = new Terminal();
  const written = chunks.map((chunk) => terminal.write('stdout', chunk));
  return rows([...written, terminal.end()]);
}

function rows(written: Written[]): [text: string, ...classes: string[]][] {
  const pieces = [...written.flatMap(({ settled }) => settled), ...(written.at(-1)?.open ?? [])];
  return pieces.map(({ text, style }) => [text, ...paintOf(style).classes]);
}

const textOf = (...chunks: string[]) =>
  screen(...chunks)
    .map(([text]) => text)
    .join('');

it('shows plain text, tabs and empty lines as they are', () => {
  expect(textOf('a\tb\n\nc')).toBe('a\tb\n\nc');
});

it('colours text, and ends the colour at a reset', () => {
  expect(screen(`${esc}[32mgreen${esc}[0m plain ${esc}[1;91mred${esc}[m`)).toEqual([
    ['green', 'ansi-green-fg'],
    [' plain '],
    ['red', 'ansi-bold', 'ansi-bright-red-fg'],
  ]);
});

it('shows backgrounds and inverse text', () => {
  expect(screen(`${esc}[41mred${esc}[49;7minverse${esc}[32mof green${esc}[27mgreen`)).toEqual([
    ['red', 'ansi-red-bg'],
    ['inverse', 'ansi-inverse'],
    ['of green', 'ansi-inverse', 'ansi-green-bg'],
    ['green', 'ansi-green-fg'],
  ]);
});

it('keeps the text of a hyperlink and drops its address', () => {
  const link = (end: string) => `${esc}]8;;https://nodejs.org/${end}Node${esc}]8;;${end}!`;
  expect(textOf(link('\u0007'))).toBe('Node!');
  expect(textOf(link(`${esc}\\`))).toBe('Node!');
});

it('drops titles, private modes and two-character escapes', () => {
  expect(textOf(`${esc}]0;title\u0007a${esc}[?25lb${esc}7c${esc}(Bd${esc}Pdevice${esc}\\e`)).toBe(
    'abcde',
  );
});

it('writes over the line after a carriage return', () => {
  expect(textOf('10 %\r20 %\r100 %\n')).toBe('100 %\n');
  expect(textOf('long line\rshort')).toBe('shortline');
  expect(textOf('windows\r\nline\r\n')).toBe('windows\nline\n');
});

it('writes over the character before a backspace', () => {
  expect(textOf('ab\bc')).toBe('ac');
  expect(textOf('\b\ba')).toBe('a');
});

it('moves and erases within the line, as readline does', () => {
  expect(textOf(`progress 10${esc}[2K${esc}[1Gdone`)).toBe('done');
  expect(textOf(`abcdef${esc}[3D${esc}[K!`)).toBe('abc!');
  expect(textOf(`abcdef${esc}[4G${esc}[1K`)).toBe('    ef');
  expect(textOf(`a${esc}[3Cb`)).toBe('a   b');
});

it('keeps the colours of what is not written over', () => {
  expect(screen(`${esc}[31mabcd\r${esc}[32mxy`)).toEqual([
    ['xy', 'ansi-green-fg'],
    ['cd', 'ansi-red-fg'],
  ]);
});

it('leaves no half of a character behind', () => {
  expect(textOf('😀b\ra')).toBe('a b');
  expect(textOf('a😀\rxy')).toBe('xy ');
});

it('shows other control characters by name instead of hiding them', () => {
  expect(textOf('nul \0, delete \u007f, \u0085')).toBe('nul \\x00, delete \\x7f, \\x85');
  expect(screen('bell \u0007\\x07')).toEqual([
    ['bell '],
    ['\\x07', 'ansi-faint', 'ansi-italic'],
    ['\\x07'],
  ]);
});

it('shows what only looks like a sequence', () => {
  expect(textOf(`${esc}[3é`)).toBe('\\x1b[3é');
  expect(textOf(`${esc}]0;title\nnext`)).toBe('\\x1b]0;title\nnext');
});

it('gives the same picture however the output is cut', () => {
  const output = `a${esc}[1;38;5;196mb${esc}[0m${esc}]8;;x${esc}\\c${esc}]8;;\u0007\r${esc}[2Cd${esc}(B\n${esc}[Ke`;
  const whole = textOf(output);
  expect(whole).toBe('abd\ne');
  for (let size = 1; size < output.length; size++) {
    const chunks = output.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    expect(textOf(...chunks), `cut to ${size}`).toBe(whole);
  }
});

it('shows a sequence that never ends, at the latest when the program does', () => {
  expect(textOf(`a${esc}[3`)).toBe('a\\x1b[3');
  const endless = `]0;${'x'.repeat(5000)}`;
  const shown = rows([new Terminal().write('stdout', `${esc}${endless}`)]);
  expect(shown).toEqual([['\\x1b', 'ansi-faint', 'ansi-italic'], [endless]]);
});

it('keeps both streams on one line and their colours apart', () => {
  const terminal = new Terminal();
  const written = [
    terminal.write('stdout', `${esc}[31mred `),
    terminal.write('stderr', 'plain '),
    terminal.write('stdout', 'red'),
  ];
  const pieces = written
    .at(-1)
    ?.open.map(({ text, stream, style }) => [text, stream, style.foreground]);
  expect(pieces).toEqual([
    ['red ', 'stdout', 1],
    ['plain ', 'stderr', undefined],
    ['red', 'stdout', 1],
  ]);
});

it('holds a bounded part of an endless line', () => {
  const terminal = new Terminal();
  let settled = 0;
  for (let count = 0; count < 100; count++) {
    const written = terminal.write('stdout', 'x'.repeat(1000));
    for (const { text } of written.settled) settled += text.length;
    const held = written.open.reduce((sum, { text }) => sum + text.length, 0);
    expect(held).toBeLessThan(5096);
    expect(settled + held).toBe((count + 1) * 1000);
  }
});
