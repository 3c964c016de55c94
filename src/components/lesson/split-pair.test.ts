import { expect, it } from 'vitest';
import { splitPair } from './split-pair.ts';

it('splits at the cure, and marks the two words', () => {
  const html =
    '<p>Symptom: it hangs.</p><ul><li>a</li></ul>\n<p>Cure: <code>await</code>.</p><p>More.</p>';
  expect(splitPair(html)).toEqual({
    symptom: '<p><strong>Symptom:</strong> it hangs.</p><ul><li>a</li></ul>\n',
    cure: '<p><strong>Cure:</strong> <code>await</code>.</p><p>More.</p>',
  });
});

it.each(['<p>Cure: b</p><p>Symptom: a</p>', '<p>Symptom: a</p>', ''])('refuses %j', (html) => {
  expect(() => splitPair(html)).toThrow('A pair needs a paragraph "Symptom: …"');
});
