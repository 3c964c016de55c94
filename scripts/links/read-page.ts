/** What a page of the built site offers to link to, and what it links to. */
export interface LinkedPage {
  /** Its path below the site's root, such as `lessons/backpressure/index.html`. */
  path: string;
  ids: ReadonlySet<string>;
  /** As they are written. */
  links: string[];
}

/** Comments, the content of elements that are not markup, and tags with their attributes. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>[\s\S]*?<\/\1\s*>|<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Attributes that hold an address. */
const addresses = new Set(['href', 'src', 'poster', 'xlink:href']);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name] ?? "'");
}

/** Reads the anchors and links of a page. */
export function readPage(path: string, html: string): LinkedPage {
  const ids = new Set<string>();
  const links: string[] = [];
  for (const [, raw, rawAttributes, , tagAttributes] of html.matchAll(markup)) {
    const text = raw === undefined ? tagAttributes : rawAttributes;
    for (const [, name = '', double, single, bare] of ` ${text ?? ''}`.matchAll(attribute)) {
      const value = decode(double ?? single ?? bare ?? '');
      if (name === 'id') ids.add(value);
      else if (addresses.has(name)) links.push(value);
    }
  }
  return { path, ids, links };
}
