import type { LineVerdict } from '#matcher/verdict';
import { make } from './block-parts.ts';
import type { ComparedStream, Comparison } from './compare.ts';

/** Rows that are shown at the most; a page of a hundred thousand helps nobody. */
const rowLimit = 400;
/** Matching lines that are kept on either side of a difference. */
const context = 2;

/** The verdict in one line, then line by line what agrees and what does not. */
export function comparisonView(comparison: Comparison): HTMLElement {
  if (comparison.kind === 'not-compared') {
    return make('p', { class: 'hw-headline' }, comparison.headline);
  }
  const headline = make('p', { class: 'hw-headline' });
  headline.append(make('strong', {}, comparison.headline));
  for (const note of comparison.notes) headline.append(make('span', { class: 'hw-note' }, note));
  const details = document.createElement('details');
  details.open = comparison.verdict === 'differs';
  details.append(make('summary', {}, 'Comparison with the expected output'));
  for (const stream of comparison.streams) {
    if (comparison.streams.length > 1)
      details.append(make('p', { class: 'hw-stream-name' }, stream.name));
    details.append(streamTable(stream));
  }
  return make('div', { class: 'hw-comparison' }, headline, details);
}

function streamTable(stream: ComparedStream): HTMLElement {
  const list = make('ol', { class: 'hw-lines' });
  list.tabIndex = 0;
  list.setAttribute('aria-label', `Comparison of ${stream.name}, line by line`);
  const shown = foldMatches(stream.lines);
  for (const row of shown.slice(0, rowLimit)) {
    list.append(typeof row === 'number' ? foldedRow(row) : lineRow(row, stream));
  }
  if (shown.length > rowLimit) {
    list.append(
      make('li', { class: 'hw-fold' }, `${shown.length - rowLimit} more rows are not shown.`),
    );
  }
  return list;
}

/** Long runs of matching lines become their number. */
function foldMatches(lines: LineVerdict[]): (LineVerdict | number)[] {
  const calm = (line: LineVerdict | undefined) =>
    line === undefined || line.status === 'match' || line.status === 'skipped';
  if (lines.every(calm)) return lines;
  const near = lines.map((_, index) => {
    for (let at = index - context; at <= index + context; at++) if (!calm(lines[at])) return true;
    return false;
  });
  const rows: (LineVerdict | number)[] = [];
  lines.forEach((line, index) => {
    const last = rows.at(-1);
    if (near[index]) rows.push(line);
    else {
      const count = line.status === 'skipped' ? line.count : 1;
      if (typeof last === 'number') rows[rows.length - 1] = last + count;
      else rows.push(count);
    }
  });
  return rows;
}

function foldedRow(count: number): HTMLElement {
  return make(
    'li',
    { class: 'hw-fold' },
    count === 1 ? 'One line matches.' : `${count} lines match.`,
  );
}

function lineRow(line: LineVerdict, { expected, actual }: ComparedStream): HTMLElement {
  const row = make('li', { class: `hw-line hw-line-${line.status}` });
  const text = (lines: string[], number: number) => lines[number - 1] ?? '';
  switch (line.status) {
    case 'match':
      row.append(side('match', text(actual, line.actualLine)));
      break;
    case 'skipped':
      row.append(
        side('any', line.count === 1 ? 'one line of any text' : `${line.count} lines of any text`),
      );
      break;
    case 'missing':
      row.append(side('missing', text(expected, line.expectedLine)));
      break;
    case 'extra':
      row.append(side('extra', text(actual, line.actualLine)));
      break;
    case 'differs': {
      row.append(
        side('expected', text(expected, line.expectedLine)),
        gotSide(text(actual, line.actualLine), line.column),
        make('span', { class: 'hw-reason' }, sentence(line.reason)),
      );
      break;
    }
  }
  return row;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function side(label: string, text: string): HTMLElement {
  return make(
    'span',
    { class: 'hw-side' },
    make('span', { class: 'hw-label' }, label),
    make('code', {}, text === '' ? '(empty line)' : text),
  );
}

function gotSide(text: string, column: number): HTMLElement {
  const code = make('code', {}, text.slice(0, column - 1));
  code.append(make('mark', {}, text.slice(column - 1) || '(end of line)'));
  return make('span', { class: 'hw-side' }, make('span', { class: 'hw-label' }, 'got'), code);
}
