import { parseExpectation } from '#matcher/parse-expectation';
import { type Card, type CardFile, cardOf, cardsFileSchema } from '#model/card';
import { expectationFor } from '#model/expectation-for';
import type { Experiment } from '#model/experiment';
import { nodeMajors } from '#model/node-majors';
import { loadYaml } from './load-yaml.ts';
import type { Locate } from './locate-yaml.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';
import { standsInOrder } from './stands-in-order.ts';

/**
 * Reads the text of a `cards.yaml`. `experiments` are those of the lesson by name, one of which a card
 * may name; a value is undefined where the experiment itself could not be read.
 */
export function loadCards(
  file: string,
  text: string,
  experiments: ReadonlyMap<string, Experiment | undefined>,
  report: Report,
): Card[] {
  const loaded = loadYaml({ file, text, firstLine: 1, name: 'cards' }, cardsFileSchema, report);
  if (loaded === undefined) return [];
  const { value: cards, locate } = loaded;
  const firstLines = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    const { id, experiment } = card;
    const at: Locate = (path) => locate([index, ...path]);
    const place = at(['id']);
    const first = firstLines.get(id);
    if (first !== undefined) {
      const why = 'Reviews are stored under the id: give each card its own.';
      report(errorAt(place, `The card on line ${first} already has the id "${id}". ${why}`));
    }
    firstLines.set(id, first ?? place.line ?? 1);
    if (experiment !== undefined && !experiments.has(experiment)) {
      const hint = didYouMean(experiment, experiments.keys());
      report(
        errorAt(
          at(['experiment']),
          `This lesson has no experiment "${experiment}".${hint} Name a folder of experiments/, or remove the field.`,
        ),
      );
    }
    checkEvents(card, experiments.get(experiment ?? ''), at, report);
    for (const { message } of parseExpectation(card.prints ?? '').faults) {
      report(errorAt(at(['prints']), message));
    }
  }
  return cards.map(cardOf);
}

/** An order is right on every version, or it is no question to ask. */
function checkEvents(
  { events }: CardFile,
  experiment: Experiment | undefined,
  at: Locate,
  report: Report,
): void {
  if (events === undefined || experiment === undefined) return;
  const proof = events.map((event) => event.proof);
  const failing = nodeMajors.find(
    (major) => !standsInOrder(proof, expectationFor(experiment, major).expected),
  );
  if (failing === undefined) return;
  report(
    errorAt(
      at(['events']),
      `The experiment "${experiment.id}" does not print the proofs of these events in this order on Node ${failing}. Each proof is a text of a line of its own, below that of the event before.`,
    ),
  );
}
