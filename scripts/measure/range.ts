/** The lowest and the highest of some numbers, as `91–101`, or one number if they are the same. */
export function range(numbers: readonly number[]): string {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return low === high ? `${low}` : `${low}–${high}`;
}
