import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { MarkdownTree } from './markdown-tree.ts';
import { errorAt, type Report } from './report.ts';

interface MdxError {
  reason: string;
  line?: number;
  column?: number;
}

function isMdxError(error: unknown): error is MdxError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Parses MDX. `bodyLine` is the line of the file that the text begins on; errors are reported. */
export function parseMdx(
  file: string,
  body: string,
  bodyLine: number,
  report: Report,
): MarkdownTree | undefined {
  try {
    return fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    if (!isMdxError(error)) throw error;
    const line = bodyLine - 1 + (error.line ?? 1);
    const place =
      error.column === undefined ? { file, line } : { file, line, column: error.column };
    report(errorAt(place, `The MDX can't be read here: ${error.reason}.`));
    return undefined;
  }
}
