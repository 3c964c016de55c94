/**
 * Pairs rows with columns, both in ascending order, so that the sum of the scores is the highest.
 * Rows and columns may stay alone; a score of 0 never makes a pair. Takes time and memory for
 * `rows` times `columns` cells.
 *
 * @returns for each row its column, or -1.
 */
export function bestPairs(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): Int32Array {
  const width = columns + 1;
  // What led to the best sum of the cells so far: 0 a pair, 1 the row alone, 2 the column alone.
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let sums = new Float64Array(width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const rowAlone = above[column] ?? 0;
      const columnAlone = sums[column - 1] ?? 0;
      const gain = score(row - 1, column - 1);
      const paired = gain > 0 ? (above[column - 1] ?? 0) + gain : -1;
      const best = Math.max(rowAlone, columnAlone, paired);
      sums[column] = best;
      steps[row * width + column] = best === paired ? 0 : best === rowAlone ? 1 : 2;
    }
    [above, sums] = [sums, above];
    sums[0] = 0;
  }
  const pairs = new Int32Array(rows).fill(-1);
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    const step = steps[row * width + column];
    if (step === 0) pairs[--row] = --column;
    else if (step === 1) row--;
    else column--;
  }
  return pairs;
}
