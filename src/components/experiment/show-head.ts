import type { BlockData } from './block-data.ts';
import { make, part } from './block-parts.ts';

/** Names a block after another experiment, for eyes and for screen readers, and lists its files. */
export function showHead(root: HTMLElement, { title, entry, files }: BlockData): void {
  part(root, 'title').textContent = title;
  part(root, 'file').textContent = entry;
  part(root, 'toolbar').setAttribute('aria-label', `Actions for ${title}`);
  part(root, 'output').setAttribute('aria-label', `Output of ${title}`);
  const others = Object.entries(files).filter(([path]) => path !== entry);
  part(root, 'others').replaceChildren(...others.map(([path, text]) => otherFile(path, text)));
}

function otherFile(path: string, text: string): HTMLElement {
  const content = make('pre', {}, text);
  content.tabIndex = 0;
  content.role = 'group';
  content.ariaLabel = `Code of ${path}`;
  const summary = make('summary', {}, 'Also in its directory: ', make('code', {}, path));
  return make('details', { class: 'hw-fold-out' }, summary, content);
}
