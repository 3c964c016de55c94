import { make } from '../experiment/block-parts.ts';

/** Blocks that were loaded, by address of their page. */
const pages = new Map<string, Promise<Document>>();

/**
 * The block of an experiment, as its lesson shows it, with a script that runs it. Rejects with a
 * sentence if the lesson can't be loaded.
 */
export async function embedExperiment(lesson: string, experiment: string): Promise<HTMLElement> {
  const address = `/lessons/${lesson}/`;
  const page = pages.get(address) ?? loadPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  const [document] = await Promise.all([page, import('../experiment/experiment-element.ts')]);
  const found = document.querySelector(`hw-experiment[data-experiment="${experiment}"]`);
  if (found === null) throw new Error(`The lesson no longer has the experiment "${experiment}".`);
  return make('div', { class: 'not-content' }, globalThis.document.importNode(found, true));
}

async function loadPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The lesson could not be loaded: it gave ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
