import type { Verdict } from './verdict.ts';

/**
 * A verdict in one line for a reader: `12 of 12 lines match`, or
 * `10 of 12 lines match, 1 differs, 1 missing, 2 extra`.
 */
export function summarise({ counts, total }: Verdict): string {
  const parts = [
    total === 1 ? `${counts.match} of 1 line matches` : `${counts.match} of ${total} lines match`,
  ];
  if (counts.differs > 0)
    parts.push(`${counts.differs} ${counts.differs > 1 ? 'differ' : 'differs'}`);
  if (counts.missing > 0) parts.push(`${counts.missing} missing`);
  if (counts.extra > 0) parts.push(`${counts.extra} extra`);
  return parts.join(', ');
}
