import { isNodeMajor, newestMajor } from '#model/node-majors';
import type { Prediction, PredictionOption } from '#model/prediction';

/** What became of a prediction. */
export interface JudgedPrediction {
  right: boolean;
  /** The option that the answer names; absent for a written answer that is none of them. */
  given: PredictionOption | undefined;
  /** The option that is right on the version that ran. */
  correct: PredictionOption;
}

/** A written answer without what does not count: case, quotes, backticks, a full stop, spaces. */
function plain(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/[`'"“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/**
 * Judges an answer, the text of an option or the reader's own, by what is expected on a major
 * version of Node. On a version that the handbook does not know, the newest known one decides.
 */
export function judgePrediction(
  { options }: Prediction,
  answer: string,
  major: number,
): JudgedPrediction {
  const by = isNodeMajor(major) ? major : newestMajor;
  const correct = options.find(({ rightOn }) => rightOn.includes(by));
  if (correct === undefined) throw new Error(`The prediction has no right answer on Node ${by}.`);
  const given = options.find(({ text }) => plain(text) === plain(answer));
  return { right: given === correct, given, correct };
}
