import { createHash } from 'node:crypto';

const longest = 48;

/**
 * A stable name of a-z, 0-9 and "-" for a text. A long text is cut at a word and gets a digest of
 * the whole, so that two texts with the same beginning have two names; so does a text without any
 * Latin letter or digit.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const whole = words.join('-');
  if (whole !== '' && whole.length <= longest) return whole;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  let short = '';
  for (const word of words) {
    const longer = short === '' ? word : `${short}-${word}`;
    if (longer.length + 1 + digest.length > longest) break;
    short = longer;
  }
  return short === '' ? digest : `${short}-${digest}`;
}

/** `name`, or where it is taken `name-2`, `name-3`, …; the result is then taken too. */
export function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;
  taken.add(unique);
  return unique;
}
