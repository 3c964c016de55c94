import { type Recording, recordingSchema } from '#model/recording';
import { hashExperiment } from './hash-experiment.ts';
import { loadJson } from './load-json.ts';
import { normaliseText } from './read-text.ts';
import { type Report, warningAt } from './report.ts';

/**
 * Reads the text of a `recorded.json`. One that can't be read, or was made from another program or
 * for other expectations, is left out with a warning: the command that writes it must still run,
 * and an author can change a program and go on.
 */
export function loadRecording(
  file: string,
  text: string,
  of: Parameters<typeof hashExperiment>[0] & { id: string },
  report: Report,
): Recording | undefined {
  const advice = `Run \`npm run record -- ${of.id}\`.`;
  const recording = loadJson(file, normaliseText(text), recordingSchema, ({ place, message }) =>
    report(warningAt(place, `${message} A command writes this file. ${advice}`)),
  );
  if (recording === undefined || recording.of === hashExperiment(of)) return recording;
  const message = `The program or its expectation has changed since this was recorded. ${advice}`;
  report(warningAt({ file }, message));
  return undefined;
}
