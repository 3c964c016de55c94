import type { Place } from '#model/fault';
import type { Term } from '#model/term';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/** Checks that terms name terms that exist, and that no two of them are written alike. */
export function checkTerms(
  terms: readonly Term[],
  placeOf: (index: number, field: string) => Place,
  report: Report,
): void {
  const ids = new Set(terms.map(({ id }) => id));
  const written = new Map<string, string>();
  for (const [index, { id, term, forms, see }] of terms.entries()) {
    for (const other of see) {
      if (ids.has(other) && other !== id) continue;
      const what =
        other === id ? 'A term can not refer to itself.' : `There is no term "${other}".`;
      const advice = 'Name the id of another term, or remove the entry.';
      report(errorAt(placeOf(index, 'see'), `${what}${didYouMean(other, ids)} ${advice}`));
    }
    for (const form of [term, ...forms]) {
      const before = written.get(form.toLowerCase());
      written.set(form.toLowerCase(), before ?? id);
      if (before === undefined) continue;
      const message = `"${form}" is a form of the term "${before}" already. One text can link to one term.`;
      report(errorAt(placeOf(index, 'forms'), message));
    }
  }
}
