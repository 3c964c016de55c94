import { fromMarkdown } from 'mdast-util-from-markdown';
import { type MarkdownNode, nodesOf, type Span, spanOf, textOf } from './markdown-tree.ts';
import { errorAt, type Report, warningAt } from './report.ts';

/** A fence of a plain Markdown text. Offsets and lines are those of the text. */
export interface Fence {
  start: number;
  end: number;
  /** The line of its first line of content. */
  line: number;
  language: string;
  content: string;
}

/** The Markdown that makes an experiment of a plain lesson. */
export interface PlainExperiment {
  /** What the heading says after `Experiment:`, if it does. */
  title: string | undefined;
  program: Fence;
  /** The heading `Expected Output`. */
  heading: Span;
  expected: Fence;
}

interface Draft {
  title: string | undefined;
  depth: number;
  line: number;
  program?: Fence;
  heading?: Span;
}

const experimentHeading = /^experiments?(?![a-z])(?:\s*#?\d+)?(?:\s*[:.–—-]\s*(?<title>\S.*))?/i;
const expectedHeading = /^expected\s+output(?![a-z])/i;
const programLanguages = new Set(['js', 'javascript', 'mjs', 'cjs']);

const noProgram =
  'Between this heading and the heading "Experiment" there is no js fence, so there is nothing to run. Mark the program as ```js to make it an experiment.';

function fenceOf(node: MarkdownNode, source: string): Fence | undefined {
  if (node.type !== 'code') return undefined;
  const { start, end, line } = spanOf(node);
  // Indented code is a `code` node too, without a line of its own before the content.
  if (!/^[`~]{3}/.test(source.slice(start, start + 3))) return undefined;
  const language = (node.lang ?? '').toLowerCase();
  return { start, end, line: line + 1, language, content: node.value };
}

/**
 * Finds the experiments of a plain Markdown text: a heading `Experiment`, a `js` fence, a heading
 * `Expected Output`, a fence, in this order. Deeper headings may stand between them; any other
 * heading ends the experiment. A program without an expected output is an error, an expected output
 * without a program a warning; `bodyLine` is the line of the file that the text begins on.
 */
export function findPlainExperiments(
  file: string,
  body: string,
  bodyLine: number,
  report: Report,
): PlainExperiment[] {
  const found: PlainExperiment[] = [];
  let draft: Draft | undefined;
  const drop = () => {
    if (draft?.program === undefined) return;
    const { heading } = draft;
    const place = { file, line: bodyLine - 1 + (heading ?? draft).line };
    const message =
      heading === undefined
        ? 'The experiment has a program and no expected output. Add a heading "Expected Output" and a fence with what Node prints, or rename this heading to show the code without running it.'
        : 'The heading "Expected Output" has no fence below it. Add a fence with what Node prints.';
    report(errorAt(place, message));
  };
  for (const node of nodesOf(fromMarkdown(body))) {
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      const place = spanOf(node);
      const experiment = node.depth >= 2 ? experimentHeading.exec(text) : null;
      if (experiment !== null) {
        drop();
        const title = experiment.groups?.title?.trim();
        draft = { title, depth: node.depth, line: place.line };
      } else if (draft !== undefined && !draft.heading && expectedHeading.test(text)) {
        if (draft.program === undefined) {
          report(warningAt({ file, line: bodyLine - 1 + place.line }, noProgram));
          draft = undefined;
        } else {
          draft.heading = place;
        }
      } else if (draft !== undefined && (draft.heading || node.depth <= draft.depth)) {
        drop();
        draft = undefined;
      }
      continue;
    }
    const fence = draft && fenceOf(node, body);
    if (draft === undefined || fence === undefined) continue;
    const { title, program, heading } = draft;
    if (program === undefined) {
      if (programLanguages.has(fence.language)) draft.program = fence;
    } else if (heading !== undefined) {
      found.push({ title, program, heading, expected: fence });
      draft = undefined;
    }
  }
  drop();
  return found;
}
