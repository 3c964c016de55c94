import { make } from '../experiment/block-parts.ts';

/** Shows a sentence above the cards until it is closed; one of the same `about` takes its place. */
export function showNotice(
  root: HTMLElement,
  about: string,
  text: string,
  actions: readonly { label: string; act(): void }[] = [],
): void {
  closeNotice(root, about);
  const close = make('button', { type: 'button' }, 'Close');
  const buttons = actions.map(({ label, act }) => {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', act);
    return button;
  });
  const notice = make('div', {
    class: 'hw-study-notice hw-panel',
    role: 'alert',
    'data-about': about,
  });
  notice.append(make('span', {}, text), ...buttons, close);
  close.addEventListener('click', () => notice.remove());
  root.prepend(notice);
}

export function closeNotice(root: HTMLElement, about: string): void {
  root.querySelector(`:scope > [data-about="${about}"]`)?.remove();
}
