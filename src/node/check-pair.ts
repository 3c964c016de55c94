import { expectationFor } from '#model/expectation-for';
import type { Experiment } from '#model/experiment';
import type { Place } from '#model/fault';
import { nodeMajors } from '#model/node-majors';
import { type MarkdownNode, textOf } from './markdown-tree.ts';
import { errorAt, type Report } from './report.ts';

function endsAlike(bad: Experiment, good: Experiment): boolean {
  return nodeMajors.every((major) => {
    const [a, b] = [expectationFor(bad, major), expectationFor(good, major)];
    return (
      a.expected === b.expected &&
      a.expectedStderr === b.expectedStderr &&
      a.exitCode === b.exitCode
    );
  });
}

/**
 * Checks a pair of programs, `<BadAndGood>`: its text says the symptom and then the cure, and the
 * two programs do not come to the same.
 */
export function checkPair(
  place: Place,
  node: MarkdownNode,
  [bad, good]: readonly (Experiment | undefined)[],
  report: Report,
): void {
  const paragraphs = 'children' in node ? node.children.map((child) => textOf(child).trim()) : [];
  const symptomAt = paragraphs.findIndex((text) => text.startsWith('Symptom:'));
  const cureAt = paragraphs.findIndex((text) => text.startsWith('Cure:'));
  if (symptomAt === -1 || cureAt < symptomAt) {
    const message =
      'The text of the pair needs a paragraph that begins with "Symptom:" and, after it, one that begins with "Cure:".';
    report(errorAt(place, message));
  }
  if (bad !== undefined && good !== undefined && endsAlike(bad, good)) {
    const message = `${bad.id} and ${good.id} print the same and end alike on every version, so nothing shows what is wrong with the first. Let it fail visibly.`;
    report(errorAt(place, message));
  }
}
