import type { Lesson } from '#model/lesson';

/** What lists show of a lesson. */
export interface LessonSummary {
  id: string;
  title: string;
  description: string | undefined;
  difficulty: Lesson['frontMatter']['difficulty'];
  minutes: number;
  phase: number;
  phaseTitle: string;
  sequence: number;
  prerequisites: { id: string; title: string }[];
}

/** A part of the book. */
export interface Phase {
  title: string;
  minutes: number;
  /** In reading order. */
  lessons: LessonSummary[];
}

/** A page of the collection that Starlight routes; those of lessons have the fields of a lesson. */
interface Page {
  data: {
    title: string;
    description?: string | undefined;
    lesson?: Omit<LessonSummary, 'title' | 'description'> | undefined;
  };
}

/** The parts of the book, in reading order. */
export function phasesOf(pages: readonly Page[]): Phase[] {
  const lessons = pages
    .flatMap(({ data: { title, description, lesson } }): LessonSummary[] =>
      lesson === undefined ? [] : [{ ...lesson, title, description }],
    )
    .sort((a, b) => a.phase - b.phase || a.sequence - b.sequence);
  return [...Map.groupBy(lessons, ({ phase }) => phase).values()].map((group) => ({
    title: group[0]?.phaseTitle ?? '',
    minutes: group.reduce((sum, { minutes }) => sum + minutes, 0),
    lessons: group,
  }));
}

/** A time for reading in words: `45 minutes`, `1 hour`, `2 hours 15 minutes`. */
export function readingTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours === 0 ? [] : [`${hours} ${hours === 1 ? 'hour' : 'hours'}`]),
    ...(rest === 0 ? [] : [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`]),
  ];
  return words.join(' ');
}
