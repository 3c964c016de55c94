import { expectationFor } from '#model/expectation-for';
import { nodeMajors } from '#model/node-majors';
import type { Prediction, PredictionFile, PredictionOption } from '#model/prediction';
import type { LoadedExpectations } from './load-expectations.ts';
import { errorAt, type Report } from './report.ts';
import { standsInOrder } from './stands-in-order.ts';

type OptionFile = PredictionFile['options'][number];

/** On each version one option must be right, or the block would have nothing to judge by. */
function checkRight(options: readonly PredictionOption[], fault: (message: string) => void): void {
  for (const major of nodeMajors) {
    const right = options.filter(({ rightOn }) => rightOn.includes(major));
    if (right.length === 1) continue;
    const names = right.map(({ text }) => `"${text}"`).join(' and ');
    fault(
      right.length === 0
        ? `No option is proven right on Node ${major}. Give the right one a "proof": a list of texts that stand, in this order, in the lines that are expected there.`
        : `${names} are proven on Node ${major}. One answer can be right: choose proofs that tell them apart.`,
    );
  }
}

function checkOption(
  { text, proof }: OptionFile,
  { rightOn }: PredictionOption,
  input: Prediction['input'],
  fault: (message: string) => void,
): void {
  if (proof === undefined) return;
  if (rightOn.length === 0) {
    fault(
      `The proof of "${text}" stands in no expectation: its texts must be found in lines of the expected output, in their order. Correct it, or remove it if the option is wrong.`,
    );
  } else if (input === 'text' && !proof.some((line) => line.includes(text))) {
    fault(
      `The reader has to write "${text}", but its proof does not hold this text. Name the line of the output that shows it.`,
    );
  }
}

/**
 * Reads the prediction of an experiment: decides by the expectations on which versions each option
 * is right, and reports what is not proven. `file` is its `experiment.json`.
 */
export function loadPrediction(
  file: string,
  settings: { predict?: PredictionFile | undefined; challenge: boolean },
  { base, onMajor }: LoadedExpectations,
  report: Report,
): Prediction | undefined {
  const { predict, challenge } = settings;
  if (predict === undefined) return undefined;
  const { question, input } = predict;
  const faultAt = (field: string) => (message: string) => report(errorAt({ file, field }, message));
  if (challenge) {
    const why = 'A challenge asks the reader to change the program, not to foresee it.';
    faultAt('predict')(`${why} Remove the prediction.`);
  }
  if (input === 'choice' && predict.options.length < 2) {
    faultAt('predict.options')('A choice needs at least two options. Add one that is wrong.');
  }
  const due = nodeMajors.map((major) => ({
    major,
    text: expectationFor({ ...base, onMajor }, major).expected,
  }));
  const options = predict.options.map((option, index) => {
    const { text, because, proof } = option;
    const proven = due.filter(
      ({ text: printed }) => proof !== undefined && standsInOrder(proof, printed),
    );
    const read = { text, because, rightOn: proven.map(({ major }) => major) };
    checkOption(option, read, input, faultAt(`predict.options[${index}].proof`));
    return read;
  });
  checkRight(options, faultAt('predict.options'));
  return { question, input, options };
}
