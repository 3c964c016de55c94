import { expect, it } from 'vitest';
import { type Compared, formatCompared, summarise } from './compared.ts';

const differs: Compared = { id: 'a/b', verdict: 'differs', text: '1 of 2 lines match.\nmore' };

it('gives a match one line, and what differs the words of the page', () => {
  expect(formatCompared({ id: 'a/b', verdict: 'match', text: '' }, {})).toBe('✓ a/b');
  expect(formatCompared(differs, {})).toBe('✗ a/b\n    1 of 2 lines match.\n    more');
});

it('annotates what differs in a log of GitHub, as a warning where the version is unknown', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  expect(formatCompared(differs, env)).toContain('\n::error title=a/b::1 of 2 lines match.');
  const unsure: Compared = { ...differs, verdict: 'unsure' };
  expect(formatCompared(unsure, env)).toContain('\n::warning title=a/b::');
});

it('counts each verdict', () => {
  const skipped: Compared = { id: 'c', verdict: 'skipped', text: 'It needs more.' };
  expect(summarise([differs, differs, skipped])).toBe(
    '0 as expected, 2 otherwise, 0 otherwise on a version of Node that the handbook does not know, 1 that WebContainer can not run',
  );
});
