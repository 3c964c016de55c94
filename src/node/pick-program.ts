import { errorAt, type Report } from './report.ts';

const settingsName = 'experiment.json';

function pickOne(
  kind: 'main' | 'solution',
  folder: string,
  texts: ReadonlyMap<string, string>,
  report: Report,
): string | undefined {
  const [mjs, cjs] = [`${kind}.mjs`, `${kind}.cjs`];
  if (texts.has(mjs) !== texts.has(cjs)) return texts.has(mjs) ? mjs : cjs;
  const what = kind === 'main' ? 'program' : 'solution';
  const message = texts.has(mjs)
    ? `The experiment has both ${mjs} and ${cjs}. Keep one of them as its ${what}.`
    : `The experiment has no ${what}. Add ${mjs} or ${cjs}.`;
  report(errorAt({ file: folder }, message));
  return undefined;
}

/**
 * The entry of an experiment and, of a challenge, the text of its solution. `texts` are the files
 * of the folder. A missing or second entry is reported, a missing solution of a challenge, and a
 * solution of anything else; with `challenge` unknown, solutions are not looked at.
 */
export function pickProgram(
  folder: string,
  texts: ReadonlyMap<string, string>,
  challenge: boolean | undefined,
  report: Report,
): { entry: string | undefined; solution: string | undefined } {
  const entry = pickOne('main', folder, texts, report);
  if (challenge === false) {
    for (const file of ['solution.mjs', 'solution.cjs'].filter((name) => texts.has(name))) {
      const advice = `Set "challenge": true in ${settingsName}, or remove the file.`;
      report(errorAt({ file: `${folder}/${file}` }, `Only a challenge has a solution. ${advice}`));
    }
  }
  if (challenge !== true) return { entry, solution: undefined };
  const name = pickOne('solution', folder, texts, report);
  if (entry !== undefined && name !== undefined && entry.slice(-4) !== name.slice(-4)) {
    const advice = `Rename it to solution${entry.slice(-4)}.`;
    const message = `The solution takes the place of ${entry}, so both must be of one kind. ${advice}`;
    report(errorAt({ file: `${folder}/${name}` }, message));
  }
  return { entry, solution: name === undefined ? undefined : texts.get(name) };
}
