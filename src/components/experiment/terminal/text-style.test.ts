import { expect, it } from 'vitest';
import { paintOf } from './paint.ts';
import { applySgr, plainStyle } from './text-style.ts';

const paint = (...parameters: string[]) => paintOf(parameters.reduce(applySgr, plainStyle));

it('knows the 256 colours and true colours, with semicolons and with colons', () => {
  expect(paint('38;5;196').color).toBe('rgb(255 0 0)');
  expect(paint('38:5:244').color).toBe('rgb(128 128 128)');
  expect(paint('38;2;1;2;3;1')).toMatchObject({ color: 'rgb(1 2 3)', classes: ['ansi-bold'] });
  expect(paint('38:2::1:2:3').color).toBe('rgb(1 2 3)');
  expect(paint('38:2:1:2:3').color).toBe('rgb(1 2 3)');
  expect(paint('38;5;1').classes).toEqual(['ansi-red-fg']);
});

it('takes no colour out of range, and goes on after it', () => {
  expect(paint('38;5;256;1')).toEqual(paint('1'));
  expect(paint('48;2;1;2')).toEqual(paint(''));
});

it('writes black or white on a background of any colour, unless the program says more', () => {
  expect(paint('48;2;250;250;200').color).toBe('#000');
  expect(paint('48;2;20;20;90').color).toBe('#fff');
  expect(paint('48;5;16;38;5;231')).toMatchObject({
    color: 'rgb(255 255 255)',
    backgroundColor: 'rgb(0 0 0)',
  });
});

it('ends attributes one by one', () => {
  const all = '1;2;3;4;9';
  expect(paint(all).classes).toHaveLength(5);
  expect(paint(all, '22').classes).toEqual(['ansi-italic', 'ansi-underline', 'ansi-strike']);
  expect(paint(all, '4:0', '29').classes).toEqual(['ansi-bold', 'ansi-faint', 'ansi-italic']);
  expect(paint(all, '0').classes).toEqual([]);
});
