import { cardExperiments } from './card-experiment.ts';
import type { Experiment } from './experiment.ts';
import type { Fault } from './fault.ts';
import type { Lesson } from './lesson.ts';
import type { ReferencePage } from './reference.ts';

/** All that was read, and all that is wrong with it. */
export interface Handbook {
  /** In reading order: by phase, then sequence. */
  lessons: Lesson[];
  /** By sequence. */
  references: ReferencePage[];
  faults: Fault[];
}

/** The experiments of all lessons, then of all reference pages, each in the order of its page. */
export function experimentsOf({
  lessons,
  references,
}: Pick<Handbook, 'lessons' | 'references'>): Experiment[] {
  return [...lessons, ...references].flatMap(({ experiments }) => experiments);
}

/** All programs whose output is checked: the experiments, and the programs of the cards. */
export function checkedPrograms(handbook: Pick<Handbook, 'lessons' | 'references'>): Experiment[] {
  return [...experimentsOf(handbook), ...handbook.lessons.flatMap(cardExperiments)];
}
