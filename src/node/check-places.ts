import type { LoadedLesson } from './loaded-lesson.ts';
import { errorAt, type Report } from './report.ts';

/** Checks that ids and places in the book are unique, and that each part has one title. */
export function checkPlaces(lessons: readonly LoadedLesson[], report: Report): void {
  const byId = new Map<string, string>();
  const byPlace = new Map<string, string>();
  const titles = new Map<number, { title: string; file: string }>();
  for (const { lesson, locate } of lessons) {
    const { file, frontMatter } = lesson;
    const { id, phase, phase_title, sequence } = frontMatter;

    const sameId = byId.get(id);
    if (sameId !== undefined) {
      report(
        errorAt(locate(['id']), `${sameId} already has the id "${id}". Give this lesson its own.`),
      );
    }
    byId.set(id, sameId ?? file);

    const place = `${phase}.${sequence}`;
    const samePlace = byPlace.get(place);
    if (samePlace !== undefined) {
      const what = `${samePlace} already has phase ${phase}, sequence ${sequence}`;
      report(errorAt(locate(['sequence']), `${what}. Give this lesson another place.`));
    }
    byPlace.set(place, samePlace ?? file);

    const first = titles.get(phase) ?? { title: phase_title, file };
    titles.set(phase, first);
    if (first.title !== phase_title) {
      const what = `Phase ${phase} is called "${first.title}" in ${first.file} and "${phase_title}" here`;
      report(errorAt(locate(['phase_title']), `${what}. Use one title.`));
    }
  }
}
