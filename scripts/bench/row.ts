/** One measured figure: a median, a ratio or a count, never a single time. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The most that `value` may be. Absent where the figure is for information. */
  limit?: number;
  /** The least that it may be. */
  least?: number;
  note?: string;
}
