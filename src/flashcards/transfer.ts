import { z } from 'zod';
import { type Review, reviewSchema } from './review.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** The newest form of an export file that this code writes and reads. */
const exportVersion = 1;

/**
 * All that the browser holds of a reader's cards, as one JSON file. The reviews are looked at one by one,
 * so that a hostile file makes one fault and not millions.
 */
const exportSchema = z.strictObject({
  format: z.literal('highwater-cards'),
  version: z.literal(exportVersion),
  exportedAt: z.int().nonnegative(),
  settings: settingsSchema,
  reviews: z.array(z.unknown()).max(500_000),
});
export type ExportFile = Omit<z.infer<typeof exportSchema>, 'reviews'> & { reviews: Review[] };

/** The largest file that is read, in bytes. */
export const largestImport = 100 * 2 ** 20;

/** The text of an export file. */
export function writeExport(reviews: readonly Review[], settings: Settings, now: number): string {
  const file: ExportFile = {
    format: 'highwater-cards',
    version: exportVersion,
    exportedAt: now,
    settings,
    reviews: [...reviews],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an export file: what it holds, or in sentences why it can't be used. */
export function readExport(text: string): { file: ExportFile } | { fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `The file is not JSON (${why}). Choose a file that this page has exported.` };
  }
  const head = z.object({ format: z.literal('highwater-cards'), version: z.int() }).safeParse(data);
  if (!head.success) {
    return {
      fault:
        'The file is JSON, but no export of these cards. Choose a file that this page has exported.',
    };
  }
  if (head.data.version > exportVersion) {
    return {
      fault: `The file was written by a newer edition of this book (version ${head.data.version}, this one reads ${exportVersion}). Reload this page, then import it again.`,
    };
  }
  const parsed = exportSchema.safeParse(data);
  if (!parsed.success) return { fault: damageOf(parsed.error, []) };
  const reviews: Review[] = [];
  for (const [index, record] of parsed.data.reviews.entries()) {
    const review = reviewSchema.safeParse(record);
    if (!review.success) return { fault: damageOf(review.error, ['reviews', index]) };
    reviews.push(review.data);
  }
  return { file: { ...parsed.data, reviews } };
}

function damageOf({ issues: [issue] }: z.ZodError, above: readonly PropertyKey[]): string {
  const place = [...above, ...(issue?.path ?? [])].map(String).join('.');
  return `The file is damaged at ${place || 'its top'}: ${issue?.message ?? 'unknown'}. Nothing was imported.`;
}
