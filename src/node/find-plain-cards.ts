import { fromMarkdown } from 'mdast-util-from-markdown';
import { type MarkdownTree, nodesOf, type Span, spanOf } from './markdown-tree.ts';
import { type Report, warningAt } from './report.ts';

/** A question with its answer, and where the two stand. Offsets are those of the text. */
export interface PlainCard {
  question: string;
  answer: string;
  start: number;
  end: number;
}

interface Draft {
  start: number;
  end: number;
  line: number;
  question: Marker;
  answer?: Marker;
}

interface Marker {
  letter: 'Q' | 'A';
  /** Offset of the marker, and of the text after it. */
  start: number;
  textStart: number;
  atLineStart: boolean;
  /** Emphasis that was opened before the letter and closes after the text: `**Q: Why?**`. */
  open: string;
}

/** `Q: `, `Q1: `, `**Q:** `, `**Q**: ` and `**Q: …**`; the same with A. */
const marker =
  /(?<lead>^[ \t]*|\s)(?<open>\*\*|__)?(?<letter>[QA])\d*(?<close>\*\*|__)?:(?<closeAfter>\*\*|__)?(?=\s|$)/gm;

/** The markers of a paragraph. Code and HTML in it can hold none. */
function markersOf(paragraph: MarkdownTree['children'][number], source: string): Marker[] {
  const { start, end } = spanOf(paragraph);
  let text = source.slice(start, end);
  for (const node of nodesOf(paragraph)) {
    if (node.type !== 'inlineCode' && node.type !== 'html') continue;
    const from = spanOf(node).start - start;
    const to = spanOf(node).end - start;
    text = text.slice(0, from) + text.slice(from, to).replace(/\S/g, '.') + text.slice(to);
  }
  return [...text.matchAll(marker)].map((match): Marker => {
    const { lead = '', open = '', letter, close, closeAfter } = match.groups ?? {};
    const at = match.index + lead.length;
    return {
      letter: letter === 'Q' ? 'Q' : 'A',
      start: start + at,
      textStart: start + match.index + match[0].length,
      atLineStart: at === 0 || /(^|\n)[ \t]*$/.test(text.slice(0, at)),
      open: close === undefined && closeAfter === undefined ? open : '',
    };
  });
}

function textAfter({ textStart, open }: Marker, end: number, source: string): string {
  const text = source.slice(textStart, end);
  return (open === '' ? text : text.replace(open, '')).trim();
}

/**
 * Finds the interview questions of a plain Markdown text: `Q: … A: …` in one paragraph or in
 * several. An answer goes on until the next question, heading or rule, and ends before a block that
 * holds one of the offsets `stops`. A question without an answer stays in the text, with a warning; `bodyLine` is the line of the file that the text begins on.
 */
export function findPlainCards(
  file: string,
  body: string,
  bodyLine: number,
  stops: readonly number[],
  report: Report,
): PlainCard[] {
  const cards: PlainCard[] = [];
  let draft: Draft | undefined;
  let rule: Span | undefined;
  const close = (end?: number) => {
    if (draft === undefined) return;
    const { start, line, question, answer } = draft;
    const cardEnd = end ?? draft.end;
    const questionText = textAfter(question, answer?.start ?? cardEnd, body);
    const answerText = answer === undefined ? '' : textAfter(answer, cardEnd, body);
    if (questionText === '' || answerText === '') {
      const what = questionText === '' ? 'The "Q:" has no question' : 'The question has no answer';
      const message = `${what}, so it becomes no card. Write it as "Q: …" and then "A: …".`;
      report(warningAt({ file, line: bodyLine - 1 + line }, message));
    } else {
      cards.push({ question: questionText, answer: answerText, start, end: cardEnd });
    }
    draft = undefined;
  };
  for (const node of fromMarkdown(body).children) {
    const span = spanOf(node);
    const stopped = stops.some((offset) => offset >= span.start && offset < span.end);
    if (stopped || node.type === 'heading' || node.type === 'thematicBreak') {
      rule = node.type === 'thematicBreak' && draft !== undefined ? span : undefined;
      close();
      continue;
    }
    for (const found of node.type === 'paragraph' ? markersOf(node, body) : []) {
      if (found.letter === 'Q' && found.atLineStart) {
        close(draft?.end === span.end ? found.start : undefined);
        // A rule between two questions has nothing left to part.
        const last = cards.at(-1);
        if (rule !== undefined && last !== undefined) last.end = rule.end;
        const linesBefore = body.slice(span.start, found.start).split('\n').length - 1;
        const line = span.line + linesBefore;
        draft = { start: found.start, end: span.end, line, question: found };
      } else if (found.letter === 'A' && draft !== undefined) {
        draft.answer ??= found;
      }
      if (draft !== undefined) draft.end = span.end;
    }
    rule = undefined;
    if (draft !== undefined) draft.end = span.end;
  }
  close();
  return cards;
}
