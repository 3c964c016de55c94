import { expectationFor } from '#model/expectation-for';
import type { Experiment } from '#model/experiment';
import type { Place } from '#model/fault';
import { nodeMajors } from '#model/node-majors';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/** A place where a page names an experiment that may belong to another page. */
export interface Mention {
  /** `<lesson or reference page>/<name>`. */
  experiment: string;
  place: Place;
  /** A text that stands in what the experiment should print, on one version at least. */
  shows?: string;
}

function prints(experiment: Experiment, text: string): boolean {
  return nodeMajors.some((major) => {
    const { expected, expectedStderr } = expectationFor(experiment, major);
    return expected.includes(text) || expectedStderr.includes(text);
  });
}

/** Checks that experiments which are named exist, and that they show what they are named for. */
export function checkMentions(
  mentions: readonly Mention[],
  experiments: readonly Experiment[],
  report: Report,
): void {
  const byId = new Map(experiments.map((experiment) => [experiment.id, experiment]));
  for (const { experiment: id, place, shows } of mentions) {
    const experiment = byId.get(id);
    if (experiment === undefined) {
      const advice = 'Name an experiment as <lesson id>/<folder>.';
      report(
        errorAt(place, `There is no experiment "${id}".${didYouMean(id, byId.keys())} ${advice}`),
      );
    } else if (shows !== undefined && !prints(experiment, shows)) {
      const message = `The experiment "${id}" does not print "${shows}", so it does not show it. Let it print this text, or name another one.`;
      report(errorAt(place, message));
    }
  }
}
