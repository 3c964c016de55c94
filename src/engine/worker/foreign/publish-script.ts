import { addGuardEdits } from '../boot/column-edits.ts';
import { native } from '../native.ts';
import { importHook } from '../user/page-hook.ts';
import { dialect } from './dialect.ts';
import { caughtName } from './guard-catches.ts';
import { guardText } from './guard-text.ts';
import { keptName } from './keep-results.ts';
import { nameScript } from './script-names.ts';

/**
 * Makes an address for the text of a script, for good: of what a script throws whose address is revoked
 * WebKit reports nothing but "Script error." Where not V8 runs it, what a script of the program catches
 * is made V8's first.
 */
export function publishScript(text: string, isModule = true): string {
  const name = /\n\/\/# sourceURL=(.*)\n?$/.exec(text)?.[1];
  if (dialect === undefined || name === undefined) return makeAddress(text);
  const guarded = guardText(text, dialect);
  // A function gets both with its `import()`.
  const tail =
    isModule && guarded.edits.size > 0
      ? `\nimport{caught as ${caughtName}}from"${caughtAddress()}";var ${keptName};${guarded.tail}`
      : '';
  const whole = guarded.text.replace(/\n(?=\/\/# sourceURL=.*\n?$)/, `${tail}\n`);
  addGuardEdits(name, guarded.edits);
  const address = makeAddress(whole);
  nameScript(address, name, whole);
  return address;
}

let caught: string | undefined;

/** Address of the module that gives others the function. */
function caughtAddress(): string {
  caught ??= makeAddress(`${importHook()}export const caught=hook.caught;`);
  return caught;
}

function makeAddress(text: string): string {
  return native.URL.createObjectURL(new native.Blob([text], { type: 'text/javascript' }));
}
