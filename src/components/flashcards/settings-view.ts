import { settingsSchema } from '#flashcards/settings';
import type { Study } from '#flashcards/study';
import { part } from '../experiment/block-parts.ts';

/** The form of the settings. `onChanged` is called when they have been stored. */
export function listenForSettings(root: HTMLElement, study: Study, onChanged: () => void): void {
  const form = part(root, 'settings');
  if (!(form instanceof HTMLFormElement)) throw new Error('The settings are no form.');
  const status = part(root, 'settings-status');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const number = (name: string) => Number(given.get(name));
    const read = settingsSchema.safeParse({
      newPerDay: number('newPerDay'),
      reviewsPerDay: number('reviewsPerDay'),
      retention: number('retention') / 100,
    });
    if (!read.success) {
      status.textContent = 'These numbers are outside of what is possible. Nothing was changed.';
      return;
    }
    const { newPerDay, reviewsPerDay, retention } = read.data;
    study.configure({ newPerDay, reviewsPerDay, retention }).then(
      () => {
        status.textContent = 'Saved.';
        onChanged();
        form.reset();
      },
      (error: Error) => {
        status.textContent = `The settings could not be stored: ${error.message}`;
      },
    );
  });
}

/** Shows the settings that hold, save in fields that the reader is changing. */
export function showSettings(root: HTMLElement, { settings }: Study): void {
  const values = { ...settings, retention: Math.round(settings.retention * 100) };
  for (const [name, value] of Object.entries(values)) {
    const input = root.querySelector(`input[name="${name}"]`);
    if (input instanceof HTMLInputElement) input.defaultValue = String(value);
  }
}
