import { type Card, cardsFileSchema } from '#model/card';
import { loadYaml } from './load-yaml.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/**
 * Reads the text of a `cards.yaml`. `experiments` are the names of the experiments of the lesson,
 * one of which a card may name.
 */
export function loadCards(
  file: string,
  text: string,
  experiments: ReadonlySet<string>,
  report: Report,
): Card[] {
  const loaded = loadYaml({ file, text, firstLine: 1, name: 'cards' }, cardsFileSchema, report);
  if (loaded === undefined) return [];
  const { value: cards, locate } = loaded;
  const firstLines = new Map<string, number>();
  for (const [index, { id, experiment }] of cards.entries()) {
    const place = locate([index, 'id']);
    const first = firstLines.get(id);
    if (first !== undefined) {
      const why = 'Reviews are stored under the id: give each card its own.';
      report(errorAt(place, `The card on line ${first} already has the id "${id}". ${why}`));
    }
    firstLines.set(id, first ?? place.line ?? 1);
    if (experiment !== undefined && !experiments.has(experiment)) {
      const hint = didYouMean(experiment, experiments);
      report(
        errorAt(
          locate([index, 'experiment']),
          `This lesson has no experiment "${experiment}".${hint} Name a folder of experiments/, or remove the field.`,
        ),
      );
    }
  }
  return cards;
}
