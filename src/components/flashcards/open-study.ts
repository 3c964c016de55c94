import type { Study } from '#flashcards/study';
import { studyOfBrowser } from '#flashcards/study-of-browser';
import { closeNotice, showNotice } from './notices.ts';
import { saveReviews } from './transfer-view.ts';

/** Opens the reader's cards, and tells in `root` what can't be kept or read. */
export async function openStudy(root: HTMLElement): Promise<Study> {
  const { study, obstacle } = await studyOfBrowser(() =>
    showNotice(
      root,
      'outdated',
      'A newer edition of this book is open in another tab. Reload this page before you go on.',
      [{ label: 'Reload', act: () => location.reload() }],
    ),
  );
  if (obstacle !== undefined) {
    showNotice(
      root,
      'storage',
      `${obstacle} You can study all the same; export your reviews before you leave, or they are lost.`,
      [{ label: 'Export reviews', act: () => saveReviews(study) }],
    );
  }
  if (study.aside > 0) {
    const records = study.aside === 1 ? '1 record' : `${study.aside} records`;
    showNotice(
      root,
      'aside',
      `${records} of your data could not be read and ${study.aside === 1 ? 'is' : 'are'} kept aside. All else is here. Below, under “Your data”, you can save what was put aside.`,
    );
  }
  return study;
}

/** Stores a grade, and tells where that fails. */
export async function gradeIn(
  root: HTMLElement,
  study: Study,
  grade: () => Promise<void>,
): Promise<void> {
  try {
    await grade();
    if (study.unsaved === 0) closeNotice(root, 'unsaved');
    void askToPersist(study);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    const cure = isFull
      ? 'Make room, for example by deleting data of other sites, then try again'
      : 'Try again';
    const count = study.unsaved === 1 ? '1 review is' : `${study.unsaved} reviews are`;
    showNotice(
      root,
      'unsaved',
      `${count} not stored (${reasonOf(error)}). ${cure}, or export your reviews now. Until then they are only in this page.`,
      [
        { label: 'Try again', act: () => void gradeIn(root, study, () => study.save()) },
        { label: 'Export reviews', act: () => saveReviews(study) },
      ],
    );
  }
}

/** Takes the last grade back and gives the id of its card; undefined where that fails, and tells so. */
export async function undoIn(root: HTMLElement, study: Study): Promise<string | undefined> {
  try {
    return await study.undo();
  } catch (error) {
    showNotice(root, 'undo', `The grade could not be taken back: ${reasonOf(error)}`);
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

/** With the first grade of a day: asks the browser not to clear the reviews away. It may say no. */
async function askToPersist(study: Study): Promise<void> {
  if (!study.lasting || study.doneToday !== 1) return;
  await navigator.storage?.persist?.();
}
