import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Expectation } from '#matcher/expectation';
import { keepTokens } from '#matcher/keep-tokens';
import { match } from '#matcher/match';
import { parseExpectation } from '#matcher/parse-expectation';
import { type MutantKind, mutate, synthesise } from '../support/mutate-transcript.ts';
import { referenceMatch } from '../support/reference-match.ts';
import { seededRandom } from '../support/seeded-random.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = globSync('src/content/**/expected*.txt', { cwd: root }).sort();

const own: Record<string, string> = {
  'plain text': 'write 1: true\nwrite 2: true\nwrite 3: false\ndrain\nfinish\n',
  'every token':
    'heap <bytes> of <bytes <= 4 GiB>\ntook <ms>, then <ms < 500>\nNode <version>\nkept <any> here\n' +
    'n <number> i <integer> l <large number> s <small number>\n',
  bounds:
    'a <number >= 64>\nb <number < 1024>\nc <number 1..20>\nd <integer > 3>\ne <number = 16>\n',
  names:
    'high water mark <integer 1..99999 as H>\nbuffered <integer >= H as B>\nlast <number H..B>\nend <number = H>\n',
  gaps: 'start\n<...>\nwrite <integer>: false\ndrain\n<...>\nend\n',
  'gaps at both ends': '<...>\nonly this line\n<...>\n',
  'equal lines': 'tick\ntick\ntock\ntick\n\ntick\n',
  escapes: '\\<Buffer 61 62 63>\nC:\\dir\\\\<integer>\n[Function \\<anonymous>]\na < b > c\n',
};

function parse(text: string): Expectation {
  const { expectation, faults } = parseExpectation(text);
  expect(faults).toEqual([]);
  return expectation;
}

const expectations = [
  ...Object.entries(own),
  ...files.map((file) => [file, readFileSync(root + file, 'utf8')] as const),
];

it.each(expectations)('accepts the right transcript and refuses each mutant: %s', (_, text) => {
  const expectation = parse(text);
  const right = synthesise(expectation);
  expect(referenceMatch(expectation, right)).toBe(true);
  expect(match(expectation, right.join('\n'))).toMatchObject({ ok: true });
  const mutants = mutate(expectation, seededRandom(1));
  // An expectation without lines, or with nothing but a gap, can't be got wrong by a change.
  if (right.some((line) => line !== '')) expect(mutants.length).toBeGreaterThan(0);
  for (const { kind, line, transcript } of mutants) {
    const { ok } = match(expectation, transcript.join('\n'));
    expect({ kind, line, transcript, ok }).toMatchObject({ ok: false });
  }
});

it('makes mutants of every kind', () => {
  const kinds = new Set<MutantKind>();
  for (const text of Object.values(own)) {
    for (const { kind } of mutate(parse(text), seededRandom(2))) kinds.add(kind);
  }
  expect([...kinds].sort()).toEqual(['changed', 'doubled', 'dropped', 'moved', 'out of bound']);
});

it('names one line and no more when one line is dropped, doubled or changed', () => {
  const expectation = parse(own['plain text'] ?? '');
  for (const { kind, transcript } of mutate(expectation, seededRandom(3))) {
    if (kind === 'moved') continue;
    const { counts } = match(expectation, transcript.join('\n'));
    const red = counts.differs + counts.missing + counts.extra;
    expect({ kind, transcript, red }).toMatchObject({ red: 1 });
  }
});

it.each(Object.entries(own))('writes an expectation that the mutant meets: %s', (_, text) => {
  const expectation = parse(text);
  for (const { transcript } of mutate(expectation, seededRandom(4))) {
    const output = transcript.join('\n');
    const updated = keepTokens(text, output);
    const { ok } = match(parse(updated.text), output);
    expect({ transcript, ok }).toMatchObject({ ok: updated.refused.length === 0 });
    expect(updated.changed.length + updated.refused.length).toBeGreaterThan(0);
  }
});

it('agrees with a slow and simple matcher on random expectations and outputs', () => {
  const random = seededRandom(5);
  const expected = [
    'a',
    'b',
    '',
    '<...>',
    '<...>',
    'a <integer>',
    'b <number 2..8>',
    '<any>',
    '<any> 5',
  ];
  const named = ['n <integer as N>', 'n <integer > N>'];
  const printed = ['a', 'b', '', 'a 5', 'b 5', 'b 9', 'a 1.5', 'n 3', 'n 4'];
  const seen = { true: 0, false: 0 };
  for (let round = 0; round < 5000; round++) {
    const lines = Array.from({ length: random.below(6) }, () => random.pick(expected));
    // Both named lines before the first gap: with one between, the first place that fits counts.
    if (random.next() < 0.3) lines.unshift(...named);
    const expectation = parse(lines.join('\n'));
    const output = Array.from({ length: random.below(7) }, () => random.pick(printed));
    if (random.next() < 0.3) output.unshift('n 3', random.pick(['n 3', 'n 4']));
    const ok = referenceMatch(expectation, output);
    const verdict = match(expectation, output.join('\n'));
    expect({ lines, output, ok: verdict.ok }).toEqual({ lines, output, ok });
    const { match: matched, differs, missing } = verdict.counts;
    expect(matched + differs + missing).toBe(verdict.total);
    seen[`${ok}`]++;
  }
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(200);
});
