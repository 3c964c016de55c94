import { bytesOf } from '../bytes.ts';

/** Reverses every group of `size` bytes in place and gives the view back. */
export function swapBytes<T extends ArrayBufferView | ArrayBufferLike>(view: T, size: number): T {
  const bytes = bytesOf(view);
  for (let at = 0; at + size <= bytes.length; at += size) {
    Uint8Array.prototype.reverse.call(bytes.subarray(at, at + size));
  }
  return view;
}
