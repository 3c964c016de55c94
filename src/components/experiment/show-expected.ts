import { make } from './block-parts.ts';
import { expectedPieces } from './expected-pieces.ts';

/** Replaces the expected output of a block, its tokens marked; hides it where there is none. */
export function showExpected(place: HTMLElement, expected: string | undefined): void {
  place.hidden = expected === undefined;
  const pieces = expectedPieces(expected ?? '').map(({ text, token }) =>
    token ? make('mark', { class: 'hw-token' }, text) : text,
  );
  place.querySelector('pre')?.replaceChildren(...pieces);
}
