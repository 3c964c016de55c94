import type { Term } from '#model/term';

/** Tags, comments, and whole elements whose content is no text. A `>` may stand in quotes. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** Where running text stands. */
const textTags = new Set(['p', 'li']);

/** What has its own meaning or is not running text: no link is put in there. */
const closedTags = new Set([
  'a',
  'aside',
  'code',
  'details',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hw-experiment',
  'nav',
  'pre',
  'svg',
]);

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Links the first use of each term in the running text of a rendered page to the glossary at
 * `address`. Headings, code, links, figures and experiments are left as they are.
 */
export function linkTerms(html: string, terms: readonly Term[], address: string): string {
  const idOf = new Map<string, string>();
  for (const { id, term, forms, link } of terms) {
    if (link) for (const form of [term, ...forms]) idOf.set(form.toLowerCase(), id);
  }
  if (idOf.size === 0) return html;
  // The longest first, so that "high water mark" is not found as a shorter term within it.
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const use = new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'gi');
  const linked = new Set<string>();
  const linkIn = (text: string) =>
    text.replace(use, (form) => {
      const id = idOf.get(form.toLowerCase()) ?? '';
      if (linked.has(id)) return form;
      linked.add(id);
      return `<a class="hw-term" href="${address}#term-${id}">${form}</a>`;
    });

  let result = '';
  let from = 0;
  let texts = 0;
  let closed = 0;
  for (const match of html.matchAll(markup)) {
    const between = html.slice(from, match.index);
    result += texts > 0 && closed === 0 ? linkIn(between) : between;
    result += match[0];
    from = match.index + match[0].length;
    const [, , slash, tag = ''] = match;
    const step = slash === '/' ? -1 : 1;
    if (textTags.has(tag)) texts += step;
    if (closedTags.has(tag)) closed += step;
  }
  return result + html.slice(from);
}
