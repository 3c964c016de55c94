import type { Lesson } from '#model/lesson';
import type { Locate } from './locate-yaml.ts';

/** A lesson, and where the fields of its front matter stand. */
export interface LoadedLesson {
  lesson: Lesson;
  locate: Locate;
}
