/** What a lesson says of a failing program, and of the one that cures it, as HTML. */
export interface PairText {
  symptom: string;
  cure: string;
}

const opening = (word: string) => new RegExp(`<p>\\s*${word}:`);
const marked = (html: string, word: string) =>
  html.replace(opening(word), `<p><strong>${word}:</strong>`);

/**
 * Splits the text of a pair at the paragraph that begins with `Cure:`. Throws where the two
 * paragraphs are not there in this order; the loader has told the author already.
 */
export function splitPair(html: string): PairText {
  const symptomAt = html.search(opening('Symptom'));
  const cureAt = html.search(opening('Cure'));
  if (symptomAt === -1 || cureAt < symptomAt) {
    throw new Error('A pair needs a paragraph "Symptom: …" and, after it, a paragraph "Cure: …".');
  }
  return {
    symptom: marked(html.slice(0, cureAt), 'Symptom'),
    cure: marked(html.slice(cureAt), 'Cure'),
  };
}
