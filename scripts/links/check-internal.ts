import type { LinkedPage } from './read-page.ts';

/** A link that leads nowhere. */
export interface LinkFault {
  /** The page that has it, or an address. */
  page: string;
  link: string;
  /** Why, in one sentence. */
  message: string;
}

const site = 'http://site.invalid';

/** `lessons/x/index.html` of `/lessons/x/`, or the file itself. */
function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function explain(
  url: URL,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, LinkedPage>,
): string | undefined {
  const file = fileOf(url.pathname);
  if (!files.has(file)) {
    if (files.has(`${file}/index.html`)) return 'The address of a page ends with a slash.';
    return `The site has no file ${file}.`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || anchor.startsWith(':~:')) return undefined;
  const page = pages.get(file);
  if (page === undefined) return `${file} is not a page, so it has no place "${anchor}".`;
  return page.ids.has(anchor) ? undefined : `The page ${url.pathname} has no place "${anchor}".`;
}

/** Checks each link within the site: `files` are all files of it, `pages` those that are HTML. */
export function checkInternal(
  files: ReadonlySet<string>,
  pages: readonly LinkedPage[],
): LinkFault[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const base = new URL(page.path.replace(/index\.html$/, ''), `${site}/`);
    return [...new Set(page.links)].flatMap((link) => {
      if (!URL.canParse(link, base))
        return { page: page.path, link, message: 'It is not an address.' };
      const url = new URL(link, base);
      if (url.origin !== site) return [];
      const message = explain(url, files, byPath);
      return message === undefined ? [] : { page: page.path, link, message };
    });
  });
}

/** The addresses of other sites that the pages link to, each with the first page that does. */
export function externalLinks(pages: readonly LinkedPage[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, links } of pages) {
    for (const link of links) if (/^https?:/.test(link) && !found.has(link)) found.set(link, path);
  }
  return found;
}
