import type { z } from 'zod';
import { loadYaml } from './load-yaml.ts';
import type { Locate } from './locate-yaml.ts';
import { errorAt, type Report } from './report.ts';

/** The text of a page in its two parts. */
export interface PageText<FrontMatter> {
  /** Absent where the front matter is wrong, which has been reported. */
  head: { frontMatter: FrontMatter; locate: Locate } | undefined;
  /** The text below the front matter. */
  body: string;
  /** The line of the file that `body` begins on. */
  bodyLine: number;
}

/** Splits the normalised text of a page and checks its front matter by a schema. */
export function loadFrontMatter<FrontMatter>(
  file: string,
  text: string,
  schema: z.ZodType<FrontMatter>,
  report: Report,
): PageText<FrontMatter> {
  const parts = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (parts === null) {
    const message = text.startsWith('---')
      ? 'The front matter has no end. Close it with a line that is just ---.'
      : 'The page has no front matter. Begin the file with a line ---, then the fields, then a line ---.';
    report(errorAt({ file, line: 1 }, message));
    return { head: undefined, body: text, bodyLine: 1 };
  }
  const [whole, yaml = ''] = parts;
  const loaded = loadYaml({ file, text: yaml, firstLine: 2 }, schema, report);
  return {
    head: loaded && { frontMatter: loaded.value, locate: loaded.locate },
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}
