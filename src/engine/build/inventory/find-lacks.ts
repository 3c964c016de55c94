import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { lackingMembers } from '../../worker/crypto/lacking-members.ts';
import { lackingClasses } from '../../worker/modules/lacking-classes.ts';

/** Files whose lacks are a list of their own, by the end of their path: only they give `missing()` a variable. */
export const listed: Record<string, readonly string[]> = {
  'worker/crypto/lacking.ts': Object.values(lackingMembers),
  'worker/modules/undici.ts': lackingClasses,
};

const call = /\b(?:missing|limited)\((?:engine,)?\s*(?:(['"`])(.*?)\1|([^)\s]))/gs;

/** What a file of the worker names in calls of `missing()` or `limited()`, and how often by a variable. */
export function findLacks(text: string): { names: string[]; variables: number } {
  const names: string[] = [];
  let variables = 0;
  for (const [, , name, variable] of text.matchAll(call)) {
    if (variable !== undefined) variables += 1;
    // What the program has given stands where the text has a placeholder.
    else if (name !== undefined) names.push(name.replace(/\$\{[^}]*\}/g, '…'));
  }
  return { names, variables };
}

/** What a file and all that it imports lack, in alphabetical order. */
export function lacksFrom(file: string): string[] {
  const found = new Set<string>();
  for (const path of importsFrom(file)) {
    if (/\/bindings\/(missing|limited)\.ts$/.test(path)) continue;
    const own = Object.entries(listed).find(([end]) => path.endsWith(end))?.[1] ?? [];
    for (const name of [...own, ...findLacks(readFileSync(path, 'utf8')).names]) found.add(name);
  }
  return [...found].sort();
}

/** A file and the files that it imports by relative paths, not for types alone. */
function importsFrom(file: string): Set<string> {
  const seen = new Set<string>();
  const open = [file];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm,
    );
    for (const [, target = ''] of imports) open.push(resolve(dirname(path), target));
  }
  return seen;
}
