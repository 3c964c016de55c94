import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Prose, ProseFault } from './prose.ts';

/** A word, with the apostrophes and hyphens within it. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * Makes a check of the spelling, British. Words of the trade stand in `words.txt`, one a line; names
 * in code are no prose, and neither is what is written in capitals or with one inside.
 */
export async function createSpellingCheck(): Promise<(prose: Prose) => ProseFault[]> {
  const speller = nspell(dictionary);
  const list = await readFile(join(import.meta.dirname, 'words.txt'), 'utf8');
  const own = new Set(list.split('\n'));
  const verdicts = new Map<string, boolean>();
  const isRight = (found: string): boolean => {
    const plain = found.replaceAll('’', "'").replace(/'s$/, '');
    const known = verdicts.get(plain);
    if (known !== undefined) return known;
    const right = own.has(plain.toLowerCase()) || speller.correct(plain);
    verdicts.set(plain, right);
    return right;
  };
  return ({ file, line, text }) => {
    const prose = text.replace(/`[^`]*`|https?:\S+|\S+\.(?:[cm]?[jt]s|com|org|json|md)\b/g, ' ');
    const wrong = new Set((prose.match(word) ?? []).filter((it) => !isName(it) && !isRight(it)));
    return [...wrong].map((it) => {
      const [better] = speller.suggest(it);
      const hint = better === undefined ? '' : ` Did you mean "${better}"?`;
      const advice = 'If the word is right, add it to scripts/prose/words.txt.';
      return { file, line, message: `"${it}" is not in the dictionary.${hint} ${advice}` };
    });
  };
}

/** Such as `HTTP` or `PostgreSQL`. */
const isName = (text: string) => /\p{L}\p{Lu}/u.test(text);
