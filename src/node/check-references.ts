import type { Experiment } from '#model/experiment';
import { checkMentions } from './check-mentions.ts';
import type { LoadedReference } from './load-reference-folder.ts';
import type { LoadedLesson } from './loaded-lesson.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/** Checks what reference pages name of the rest of the book, and that each has a place of its own. */
export function checkReferences(
  references: readonly LoadedReference[],
  lessons: readonly LoadedLesson[],
  experiments: readonly Experiment[],
  report: Report,
): void {
  const lessonIds = new Set(lessons.map(({ lesson }) => lesson.frontMatter.id));
  const byId = new Map(lessons.map(({ lesson }) => [lesson.frontMatter.id, lesson.file]));
  const bySequence = new Map<number, string>();
  for (const { page, locate, mentions, lessons: named } of references) {
    const { id, sequence } = page.frontMatter;
    const sameId = byId.get(id);
    byId.set(id, sameId ?? page.file);
    if (sameId !== undefined) {
      report(
        errorAt(locate(['id']), `${sameId} already has the id "${id}". Give this page its own.`),
      );
    }
    const samePlace = bySequence.get(sequence);
    bySequence.set(sequence, samePlace ?? page.file);
    if (samePlace !== undefined) {
      const what = `${samePlace} already has sequence ${sequence}. Give this page another place.`;
      report(errorAt(locate(['sequence']), what));
    }
    checkMentions(mentions, experiments, report);
    for (const { lesson, place } of named) {
      const [lessonId = ''] = lesson.split('#');
      if (lessonIds.has(lessonId)) continue;
      const hint = didYouMean(lessonId, lessonIds);
      report(errorAt(place, `There is no lesson "${lessonId}".${hint} Name the id of a lesson.`));
    }
  }
}
