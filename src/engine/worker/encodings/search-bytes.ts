/**
 * Where a search of `needle` bytes in `length` begins, as `IndexOfOffset` of src/node_buffer.cc has it;
 * -1 when there is nothing to search.
 */
export function searchStart(
  length: number,
  from: number,
  needle: number,
  forward: boolean,
): number {
  const offset = Math.trunc(from) || 0;
  if (offset < 0) {
    if (offset + length >= 0) return length + offset;
    return forward || needle === 0 ? 0 : -1;
  }
  if (offset + needle <= length) return offset;
  if (needle === 0) return length;
  return forward ? -1 : length - 1;
}

/**
 * Index of the first occurrence at or after `offset`, or with `forward` false of the last one at or
 * before it; -1 when there is none. `step` is 2 for two-byte text, which starts at even places only.
 */
export function searchBytes(
  bytes: Uint8Array,
  needle: Uint8Array,
  offset: number,
  forward: boolean,
  step: 1 | 2 = 1,
): number {
  const start = searchStart(bytes.length, offset, needle.length, forward);
  if (needle.length === 0) return start;
  const last = bytes.length - needle.length;
  if (bytes.length === 0 || start < 0 || last < 0) return -1;
  const aligned = step === 2 ? start & ~1 : start;
  if (!forward) {
    const from = Math.min(aligned, step === 2 ? last & ~1 : last);
    for (let index = from; index >= 0; index -= step) if (isAt(bytes, needle, index)) return index;
    return -1;
  }
  const first = needle[0] ?? 0;
  const indexOf = Uint8Array.prototype.indexOf;
  let index = aligned;
  while (index <= last) {
    index = indexOf.call(bytes, first, index);
    if (index === -1 || index > last) return -1;
    if ((index - aligned) % step === 0 && isAt(bytes, needle, index)) return index;
    index += 1;
  }
  return -1;
}

function isAt(bytes: Uint8Array, needle: Uint8Array, index: number): boolean {
  for (let at = 0; at < needle.length; at += 1) if (bytes[index + at] !== needle[at]) return false;
  return true;
}
