/** What something weighs in bytes after brotli, next to what it may. */
export interface SizeRow {
  name: string;
  bytes: number;
  limit: number;
  /** What is wrong with it whatever it weighs, in one sentence. */
  fault?: string;
}
