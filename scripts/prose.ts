// Reads the book and the documents about it as a copy editor would: spelling, terms, filler, repetition.
import { join } from 'node:path';
import { checkFiller } from './prose/check-filler.ts';
import { checkSharedSentences } from './prose/check-shared-sentences.ts';
import { createSpellingCheck } from './prose/check-spelling.ts';
import { checkTerms } from './prose/check-terms.ts';
import { readProse } from './prose/read-prose.ts';

const prose = await readProse(join(import.meta.dirname, '..'));
const book = prose.filter(({ page }) => page !== undefined);
const checkSpelling = await createSpellingCheck();
const faults = [
  ...prose.flatMap(checkSpelling),
  ...prose.flatMap(checkTerms),
  ...book.flatMap(checkFiller),
  ...checkSharedSentences(book),
];
for (const { file, line, message } of faults) console.error(`${file}:${line}: ${message}`);
const files = new Set(prose.map(({ file }) => file)).size;
console.log(`${files} files, ${prose.length} paragraphs: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
