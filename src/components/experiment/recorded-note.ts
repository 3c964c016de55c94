import { joinWords } from './join-words.ts';
import type { RecordedGroup } from './recorded-groups.ts';

/** Where a recorded output comes from. Of a challenge it is the `solution` that was recorded. */
export function recordedNote(groups: readonly RecordedGroup[], solution: boolean): string {
  const versions = joinWords(groups.flatMap((group) => group.versions));
  const platforms = joinWords([...new Set(groups.flatMap((group) => group.platforms))]);
  const alike = groups.every(({ exact }) => exact)
    ? ''
    : ', alike but for what varies from run to run';
  const by = solution ? 'the solution on Node' : 'Node';
  return `Printed by ${by} ${versions} on ${platforms}${alike}.${exitNote(groups)}`;
}

/** Exit codes where they say something: one that is not 0, or one for each group that has its own. */
function exitNote(groups: readonly RecordedGroup[]): string {
  const [first, ...others] = groups;
  if (first === undefined) return '';
  if (others.every(({ exitCode }) => exitCode === first.exitCode)) {
    return first.exitCode === 0 ? '' : ` The exit code was ${first.exitCode}.`;
  }
  const codes = groups.map(({ majors, exitCode }) => `${exitCode} on ${joinWords(majors)}`);
  return ` The exit code was ${joinWords(codes)}.`;
}
