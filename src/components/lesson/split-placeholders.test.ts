import { expect, it } from 'vitest';
import { splitPlaceholders } from './split-placeholders.ts';

it('leaves a page without marks in one piece', () => {
  expect(splitPlaceholders('<p>Text</p>')).toEqual([{ kind: 'html', html: '<p>Text</p>' }]);
});

it('puts experiments and cards where the loader marked them', () => {
  const html =
    '<p>a</p><div data-experiment="plain/experiment"></div>\n<p>b</p><div data-cards></div>';
  expect(splitPlaceholders(html)).toEqual([
    { kind: 'html', html: '<p>a</p>' },
    { kind: 'experiment', id: 'plain/experiment' },
    { kind: 'html', html: '\n<p>b</p>' },
    { kind: 'cards' },
    { kind: 'html', html: '' },
  ]);
});
