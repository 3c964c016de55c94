/** What the functions of zlib return. */
export const status = {
  ok: 0,
  streamEnd: 1,
  needDictionary: 2,
  streamError: -2,
  dataError: -3,
  bufferError: -5,
} as const;

const names: Record<number, string> = {
  0: 'Z_OK',
  1: 'Z_STREAM_END',
  2: 'Z_NEED_DICT',
  [-1]: 'Z_ERRNO',
  [-2]: 'Z_STREAM_ERROR',
  [-3]: 'Z_DATA_ERROR',
  [-4]: 'Z_MEM_ERROR',
  [-5]: 'Z_BUF_ERROR',
  [-6]: 'Z_VERSION_ERROR',
};

/** Name of a status, as in the `code` of an error. */
export function statusName(code: number): string {
  return names[code] ?? 'Z_UNKNOWN_ERROR';
}
