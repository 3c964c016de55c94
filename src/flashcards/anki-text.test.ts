import { expect, it } from 'vitest';
import { ankiText } from './anki-text.ts';
import { deckCard } from './review-for-test.ts';

const cards = [
  deckCard('drain/why', {
    question: 'Why "quoted"\tand <code>a</code>?',
    experiment: 'drain/at-zero',
  }),
  deckCard('drain/prints', {
    kind: 'prints',
    program: '<pre><code>a\n  b</code></pre>',
    prints: '1 < 2\n\t3',
    answer: '<p>So\nit is.</p>',
  } as never),
];
const text = ankiText(cards, 'https://book.example/');
const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

it('sets every choice of the import dialog by headers', () => {
  expect(text.split('\n').slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ]);
});

it('writes one line of five quoted fields a card', () => {
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row.match(/"(?:[^"]|"")*"(?:\t|$)/g)).toHaveLength(5);
  }
});

it('keeps ids stable, and names deck, tags, lesson and experiment', () => {
  const [first = ''] = rows;
  expect(first).toContain('"highwater-drain/why"\t"Highwater::About drain"');
  expect(first).toContain('"<p>Why ""quoted"" and <code>a</code>?</p>"');
  expect(first).toContain('https://book.example/lessons/drain/#experiment-drain-at-zero');
  expect(first).toMatch(/"highwater::streams highwater::beginner"$/);
});

it('keeps the lines of a program, and escapes what it prints', () => {
  expect(rows[1]).toContain('<pre><code>a<br>  b</code></pre>');
  expect(rows[1]).toContain('<pre><code>1 &lt; 2<br>&#9;3</code></pre>');
});
