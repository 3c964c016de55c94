import type { LoadedLesson } from './loaded-lesson.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report, warningAt } from './report.ts';

function checkKnown(lessons: readonly LoadedLesson[], report: Report): void {
  const ids = new Set(lessons.map(({ lesson }) => lesson.frontMatter.id));
  for (const { lesson, locate } of lessons) {
    for (const [index, id] of lesson.frontMatter.prerequisites.entries()) {
      if (ids.has(id)) continue;
      const message = `There is no lesson "${id}".${didYouMean(id, ids)} Name the id of a lesson, or remove the entry.`;
      // A dropped-in file may come from a larger book: what it asks for need not be here.
      const faultAt = lesson.format === 'md' ? warningAt : errorAt;
      report(faultAt(locate(['prerequisites', index]), message));
    }
  }
}

/** Reports each cycle of prerequisites once, at the entry that closes it. */
function checkCycles(lessons: readonly LoadedLesson[], report: Report): void {
  const byId = new Map(lessons.map((loaded) => [loaded.lesson.frontMatter.id, loaded]));
  const done = new Set<string>();
  const path: string[] = [];

  // An explicit stack: a chain of thousands of lessons must not overflow the call stack.
  const stack: { id: string; next: number }[] = [];
  for (const start of byId.keys()) {
    if (done.has(start)) continue;
    stack.push({ id: start, next: 0 });
    path.push(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const loaded = byId.get(top.id);
      const index = top.next++;
      const id = loaded?.lesson.frontMatter.prerequisites[index];
      if (loaded === undefined || id === undefined) {
        done.add(top.id);
        stack.pop();
        path.pop();
        continue;
      }
      const from = path.indexOf(id);
      if (from !== -1) {
        const cycle = [...path.slice(from), id].join(' → ');
        report(
          errorAt(
            loaded.locate(['prerequisites', index]),
            `The prerequisites go in a circle: ${cycle}. Remove one of them.`,
          ),
        );
      } else if (!done.has(id) && byId.has(id)) {
        stack.push({ id, next: 0 });
        path.push(id);
      }
    }
  }
}

/** Checks that prerequisites name lessons and never lead back to where they started. */
export function checkPrerequisites(lessons: readonly LoadedLesson[], report: Report): void {
  checkKnown(lessons, report);
  checkCycles(lessons, report);
}
