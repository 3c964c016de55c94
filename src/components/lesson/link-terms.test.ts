import { expect, it } from 'vitest';
import { termSchema } from '#model/term';
import { linkTerms } from './link-terms.ts';

const term = (id: string, term: string, more: object = {}) =>
  termSchema.parse({ id, term, meaning: 'It is so.', ...more });
const terms = [
  term('mark', 'mark', { forms: ['marks'] }),
  term('high-water-mark', 'high water mark'),
  term('stream', 'stream', { link: false }),
];
const link = (html: string) =>
  linkTerms(html, terms, '/g/').replaceAll(
    /<a class="hw-term" href="\/g\/#term-([\w-]+)">(.*?)<\/a>/g,
    '[$1:$2]',
  );

it('links the first use of each term, in any of its forms', () => {
  expect(link('<p>Marks, a mark.</p><p>A High Water Mark and a mark.</p>')).toBe(
    '<p>[mark:Marks], a mark.</p><p>A [high-water-mark:High Water Mark] and a mark.</p>',
  );
});

it('links whole words only, and no common word', () => {
  expect(link('<p>remark marked mark-up streams stream</p>')).toBe(
    '<p>remark marked mark-up streams stream</p>',
  );
});

it.each([
  '<h2>mark</h2>',
  '<p><code>mark</code></p>',
  '<p><a href="x">the mark</a></p>',
  '<p title="mark > mark">text</p>',
  '<figure><figcaption><p>mark</p></figcaption></figure>',
  '<hw-experiment><p>mark</p></hw-experiment>',
  '<script>if (a < mark) "<p>mark</p>"</script>',
  '<!-- <p>mark</p> -->',
  '<details><summary>mark</summary><p>mark</p></details>',
  'mark',
])('leaves %s as it is', (html) => {
  expect(link(html)).toBe(html);
});

it('links in lists, and between elements of a paragraph', () => {
  expect(link('<ul><li>a <em>mark</em></li></ul>')).toBe(
    '<ul><li>a <em>[mark:mark]</em></li></ul>',
  );
  expect(link('<p><code>x</code> mark<br>y</p>')).toBe('<p><code>x</code> [mark:mark]<br>y</p>');
});

it('changes nothing without terms', () => {
  expect(linkTerms('<p>mark</p>', [], '/g/')).toBe('<p>mark</p>');
});
