import { native } from '../native.ts';

/** The most that a browser gives at once. */
const most = 65_536;

/** Fills bytes with what the browser takes for cryptographically strong random numbers. */
export function fillRandom(target: Uint8Array): void {
  for (let at = 0; at < target.length; at += most) {
    native.crypto.getRandomValues(target.subarray(at, at + most) as Uint8Array<ArrayBuffer>);
  }
}
