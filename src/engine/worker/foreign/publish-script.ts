import { native } from '../native.ts';
import { dialect } from './dialect.ts';
import { nameScript } from './script-names.ts';

/**
 * Makes an address for the text of a script, for good: of what a script throws whose address is revoked
 * WebKit reports nothing but "Script error."
 */
export function publishScript(text: string): string {
  const address = native.URL.createObjectURL(new native.Blob([text], { type: 'text/javascript' }));
  const name = /\/\/# sourceURL=(.*)\n?$/.exec(text)?.[1];
  if (dialect !== undefined && name !== undefined) nameScript(address, name, text);
  return address;
}
