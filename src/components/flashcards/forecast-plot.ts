import { studyDay } from '#flashcards/study-day';

const [height, base] = [130, 105];
/** Units of the drawing: about as many as there are pixels, so that its text has the size of other text. */
const widths = { wide: 640, narrow: 350 };

/** Bars of the cards that fall due on each of the coming days, with the numbers as text for those who hear it. */
export function forecastPlot(counts: readonly number[], now: number): SVGSVGElement {
  const width = matchMedia('(max-width: 40em)').matches ? widths.narrow : widths.wide;
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
  const named = counts.map((count, index) => {
    // The days of study are numbered as those of a calendar in UTC.
    const day = (studyDay(now) + index) * 86_400_000;
    return { count, name: index === 0 ? 'today' : weekday.format(day) };
  });
  const plot = shape('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'hw-forecast',
    role: 'img',
  });
  const told = named.map(({ count, name }) => `${name} ${count}`).join(', ');
  plot.setAttribute('aria-label', `Cards due: ${told}`);
  plot.append(shape('line', { x1: '0', x2: String(width), y1: String(base), y2: String(base) }));
  for (const [index, { count, name }] of named.entries()) {
    const bar = Math.round((count / most) * (base - 22));
    const middle = (index + 0.5) * step;
    plot.append(
      shape('rect', {
        x: String(middle - step * 0.32),
        y: String(base - bar),
        width: String(step * 0.64),
        height: String(bar),
        rx: '2',
        class: index === 0 ? 'today' : '',
      }),
      label(middle, base - bar - 5, count === 0 ? '' : String(count)),
      label(middle, base + 16, index === 0 ? 'today' : name.slice(0, 2)),
    );
  }
  return plot;
}

function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function label(x: number, y: number, text: string): SVGTextElement {
  const made = shape('text', { x: String(x), y: String(y) });
  made.textContent = text;
  return made;
}
