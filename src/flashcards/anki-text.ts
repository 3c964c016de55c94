import type { DeckCard } from '#model/deck-card';
import { answerHtml, askHtml, escapeHtml } from './card-html.ts';

/**
 * The cards as a text file that Anki imports, with headers that set all choices of its dialog. The
 * first column is the note's GUID: importing a later file again updates the notes.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiText(cards: readonly DeckCard[], site: string): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const rows = cards.map((card) =>
    [
      `highwater-${card.id}`,
      `Highwater::${card.lessonTitle}`,
      `<p>${card.question}</p>${askHtml(card)}`,
      `${answerHtml(card)}${links(card, site)}`,
      [...card.tags, card.difficulty]
        .map((tag) => `highwater::${tag.replace(/\s+/g, '-')}`)
        .join(' '),
    ].map(field),
  );
  return `${[...headers, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
}

function links({ lesson, lessonTitle, experiment }: DeckCard, site: string): string {
  const page = new URL(`/lessons/${lesson}/`, site).href;
  const proof =
    experiment === undefined
      ? ''
      : ` · <a href="${page}#experiment-${experiment.replace('/', '-')}">experiment</a>`;
  return `<p><a href="${page}">${escapeHtml(lessonTitle)}</a>${proof}</p>`;
}

/**
 * A field in quotation marks, as the importer reads CSV, with line breaks as HTML has them: inside
 * `<pre>` a line break and a tab count, and are written as HTML.
 */
function field(text: string): string {
  const html = text
    .replace(/<pre[\s\S]*?<\/pre>/g, (pre) => pre.replaceAll('\n', '<br>').replaceAll('\t', '&#9;'))
    .replace(/\s*[\n\t]\s*/g, ' ');
  return `"${html.trim().replaceAll('"', '""')}"`;
}
