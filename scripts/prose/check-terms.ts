import type { Prose, ProseFault } from './prose.ts';

/** Words that Node's documentation, or the names' owners, write otherwise. */
const variants: [wrong: RegExp, right: string][] = [
  [/\bhigh[- ]?watermarks?\b|\bhigh-water[- ]marks?\b|\bhighwater marks?\b/i, 'high water mark'],
  [/(?<!\bhigh[- ])\bwatermarks?\b/i, 'high water mark'],
  [/\bback[- ]pressure\b/i, 'backpressure'],
  [
    /\b(?:read|write|reading|writing) (?:side|half) of (?:a|the) (?:duplex|transform)\b/i,
    'readable side or writable side',
  ],
  [/\b(?:readable|writable) half\b/i, 'readable side or writable side'],
  [/\bwriteable\b/i, 'writable'],
  [/\bobjectmode\b/i, 'object mode'],
  [/\b(?:flow|pull|push) mode\b/i, 'flowing mode or paused mode'],
  [/\bevent-loop\b(?! \w)|\beventloop\b/i, 'event loop'],
  [/\bcall[- ]backs?\b(?= (?:function|is|was|of|comes|returns)\b)/i, 'callback'],
  [/\bNode[. ]?JS\b|\bnodejs\b|\bnode\.js\b/, 'Node.js'],
  [/\bJavascript\b|\bjavascript\b|\bJava Script\b/, 'JavaScript'],
  [/\bTypescript\b|\btypescript\b/, 'TypeScript'],
  [/\bGithub\b|\bgithub\b/, 'GitHub'],
  [/\bPostgre(?:s|SQL)? SQL\b|\bPostgresql\b/, 'PostgreSQL'],
  [/\bfile ?system\b/, 'file system'],
];

/** In the book a size is exact: the two differ by 2.4 %, and a mark is compared to the byte. */
const exactSizes: typeof variants = [[/\b(?:KB|Kb)\b/, 'KiB (1024 bytes) or kB (1000 bytes)']];

/** What is not words: code, addresses and file names. */
const notWords = /`[^`]*`|https?:\S+|\S+\/\S*|[\w-]+\.(?:com|org|dev|json|ts|mjs|md|mdx|yaml)\b/g;

/** Finds words that the book writes in another way. */
export function checkTerms({ file, line, text, page }: Prose): ProseFault[] {
  const words = text.replace(notWords, ' ');
  const wanted = page === undefined ? variants : [...variants, ...exactSizes];
  return wanted.flatMap(([wrong, right]) => {
    const found = wrong.exec(words)?.[0];
    if (found === undefined || found === right) return [];
    return { file, line, message: `"${found}" is written ${right} in this book.` };
  });
}
