import { ankiText } from '#flashcards/anki-text';
import type { Study } from '#flashcards/study';
import { largestImport, readExport, writeExport } from '#flashcards/transfer';
import type { DeckCard } from '#model/deck-card';
import { button, part } from '../experiment/block-parts.ts';
import { fileDate, saveFile } from './save-file.ts';

/** Export and import of the reader's data. `onImported` is called when the study has changed. */
export function listenForTransfer(
  root: HTMLElement,
  study: Study,
  deck: readonly DeckCard[],
  onImported: () => void,
): void {
  const tell = (text: string) => {
    part(root, 'transfer-status').textContent = text;
  };
  button(root, 'export').addEventListener('click', () => saveReviews(study));
  button(root, 'anki').addEventListener('click', () => {
    saveFile('highwater-cards.txt', ankiText(deck, location.origin), 'text/plain');
    tell(
      'In Anki choose File, Import. Importing a later file again updates the cards that are there.',
    );
  });
  const aside = button(root, 'aside');
  aside.hidden = study.aside === 0;
  aside.addEventListener('click', () => {
    study.readAside().then(
      (records) =>
        saveFile('highwater-unread.json', JSON.stringify(records, null, 1), 'application/json'),
      (error: Error) => tell(`They could not be read: ${error.message}`),
    );
  });
  const input = part(root, 'import');
  if (!(input instanceof HTMLInputElement)) throw new Error('The import is no file input.');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    if (file === undefined) return;
    tell('The file is being read…');
    importFile(file, study)
      .then((told) => {
        tell(told);
        onImported();
      })
      .catch((error: Error) => tell(`Nothing was imported: ${error.message}`))
      .finally(() => {
        input.value = '';
      });
  });
}

export function saveReviews(study: Study): void {
  const now = Date.now();
  const text = writeExport(study.reviews, study.settings, now);
  saveFile(`highwater-reviews-${fileDate(now)}.json`, text, 'application/json');
}

async function importFile(file: File, study: Study): Promise<string> {
  if (file.size > largestImport) {
    return `The file is larger than ${largestImport / 2 ** 20} MiB: it is no export of these cards.`;
  }
  const read = readExport(await file.text());
  if ('fault' in read) return read.fault;
  const { reviews, settings } = read.file;
  const merged = await study.merge(reviews, settings);
  const taken = merged.settings ? ' Its settings are newer than those here, and hold now.' : '';
  if (merged.reviews > 0) {
    return `${merged.reviews} of ${reviews.length} reviews were new and are added.${taken}`;
  }
  if (merged.settings) return `All its reviews were here already.${taken}`;
  return 'Everything in this file was here already. Nothing has changed.';
}
