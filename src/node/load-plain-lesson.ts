import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Card } from '#model/card';
import { type Experiment, experimentFileSchema } from '#model/experiment';
import { type FrontMatter, frontMatterSchema, type Lesson } from '#model/lesson';
import { checkExpectation } from './check-expectation.ts';
import { type Edit, editText, replaceBlock } from './edit-text.ts';
import { entryNameOf } from './entry-name.ts';
import { findPlainCards, type PlainCard } from './find-plain-cards.ts';
import {
  type Fence,
  findPlainExperiments,
  type PlainExperiment,
} from './find-plain-experiments.ts';
import { loadFrontMatter } from './load-front-matter.ts';
import type { LoadedLesson } from './loaded-lesson.ts';
import { type Span, spanOf, textOf } from './markdown-tree.ts';
import { normaliseText, readText } from './read-text.ts';
import type { Report } from './report.ts';
import { slugOf, uniqueName } from './slug.ts';

function entryOf({ language, content }: Fence): string {
  if (language === 'mjs' || language === 'cjs') return `main.${language}`;
  return entryNameOf(content);
}

function toExperiment(
  { title, program, expected }: PlainExperiment,
  name: string,
  lesson: { id: string; title: string; file: string; bodyLine: number },
): Experiment {
  const entry = entryOf(program);
  const line = lesson.bodyLine - 1 + expected.line;
  const { exitCode, needs, limits, notes } = experimentFileSchema.parse({ title: 'defaults' });
  return {
    id: `${lesson.id}/${name}`,
    lesson: lesson.id,
    title: title ?? lesson.title,
    files: { [entry]: `${program.content}\n` },
    entry,
    expected: expected.content,
    expectedAt: { file: lesson.file, line },
    expectedStderr: '',
    expectedStderrAt: { file: lesson.file, line },
    exitCode,
    // A fence holds for every version: only a folder has room for more than one expectation.
    onMajor: {},
    needs,
    limits,
    notes,
  };
}

function toCards(found: readonly PlainCard[], difficulty: FrontMatter['difficulty']): Card[] {
  const ids = new Set<string>();
  return found.map(({ question, answer }) => ({
    id: uniqueName(slugOf(question), ids),
    kind: 'answer',
    question,
    answer,
    difficulty,
  }));
}

/** The columns that stand in the file before each line of a fence's content. */
function indentationOf(fence: Fence, body: string): (line: number) => number {
  const lines = body.split('\n');
  const contentLines = fence.content.split('\n');
  return (line) => {
    const source = lines[fence.line - 1 + line - 1] ?? '';
    const content = contentLines[line - 1] ?? '';
    return source.endsWith(content) ? source.length - content.length : 0;
  };
}

/** A first heading that only repeats the title, which the page shows above the text anyway. */
function findTitle(body: string, title: string): Span | undefined {
  const [first] = fromMarkdown(body).children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  const same = textOf(first).trim().toLowerCase() === title.trim().toLowerCase();
  return same ? spanOf(first) : undefined;
}

/**
 * Reads a plain Markdown lesson; `file` is relative to `root`. Its experiments and its questions
 * are taken out of the text, as `Lesson.body` says, and so is a first heading that is the title.
 */
export async function loadPlainLesson(
  root: string,
  file: string,
  report: Report,
): Promise<LoadedLesson | undefined> {
  const source = await readText(root, file, report);
  if (source === undefined) return undefined;
  const { head, body, bodyLine } = loadFrontMatter(
    file,
    normaliseText(source),
    frontMatterSchema,
    report,
  );
  const found = findPlainExperiments(file, body, bodyLine, report);
  const fences = found.flatMap(({ program, expected }) => [program.start, expected.start]);
  const questions = findPlainCards(file, body, bodyLine, fences, report);
  for (const { expected } of found) {
    const line = bodyLine - 1 + expected.line;
    const columnsBefore = indentationOf(expected, body);
    checkExpectation(expected.content, { file, line, columnsBefore }, report);
  }
  if (head === undefined) return undefined;

  const { id, title, difficulty } = head.frontMatter;
  const names = new Set<string>();
  const edits: Edit[] = [];
  const experiments = found.map((it) => {
    const name = uniqueName(it.title === undefined ? 'experiment' : slugOf(it.title), names);
    const experiment = toExperiment(it, name, { id, title, file, bodyLine });
    const { program, heading, expected } = it;
    const html = `<div data-experiment="${experiment.id}"></div>`;
    edits.push(replaceBlock(body, program.start, program.end, html));
    edits.push({ start: heading.start, end: heading.end, text: '' });
    edits.push({ start: expected.start, end: expected.end, text: '' });
    return experiment;
  });
  for (const [index, { start, end }] of questions.entries()) {
    const cards = '<div data-cards></div>';
    edits.push(index === 0 ? replaceBlock(body, start, end, cards) : { start, end, text: '' });
  }
  const titleAt = findTitle(body, title);
  if (titleAt !== undefined) edits.push({ ...titleAt, text: '' });
  const lesson: Lesson = {
    frontMatter: head.frontMatter,
    file,
    format: 'md',
    body: editText(body, edits),
    experiments,
    cards: toCards(questions, difficulty),
  };
  return { lesson, locate: head.locate };
}
