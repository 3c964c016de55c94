import { stripVTControlCharacters, styleText } from 'node:util';

const show = (text) => JSON.stringify(text);
console.log(
  show(styleText('red', 'text', { validateStream: false })),
  show(styleText(['bold', 'underline'], 'two', { validateStream: false })),
);
console.log(
  show(styleText('red', 'to a pipe')),
  show(stripVTControlCharacters('\u001b[31mred\u001b[0m')),
);
console.log(
  show(
    styleText('red', `a${styleText('blue', 'b', { validateStream: false })}c`, {
      validateStream: false,
    }),
  ),
);
for (const args of [
  ['pink-ish', 'x'],
  ['red', 5],
  [['red', 'nope'], 'x'],
]) {
  try {
    styleText(...args);
  } catch (error) {
    console.log(error.code, error.message.slice(0, 60));
  }
}
