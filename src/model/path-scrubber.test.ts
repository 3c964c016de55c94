import { expect, it } from 'vitest';
import { createScrubber, type Replacement } from './path-scrubber.ts';

const replacements: Replacement[] = [
  ['/tmp/run-1', '/'],
  ['/tmp/run-1/', '/'],
  ['/opt/node', '/usr/local/bin/node'],
];

function scrub(...chunks: string[]): string[] {
  const scrubber = createScrubber(replacements);
  return [...chunks.map((chunk) => scrubber.push(chunk)), scrubber.end()];
}

it('replaces the longest text at each place', () => {
  expect(scrub('at file:///tmp/run-1/main.mjs:1 in /tmp/run-1\n')).toEqual([
    'at file:///main.mjs:1 in /\n',
    '',
  ]);
});

it('replaces a text however it is cut into chunks', () => {
  const text = 'x /tmp/run-1/a.mjs /opt/node /tmp/run-1 /tmp/run-2 /tmp/run-1';
  const whole = 'x /a.mjs /usr/local/bin/node / /tmp/run-2 /';
  for (let size = 1; size <= text.length; size += 1) {
    const chunks = text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
    expect(scrub(...chunks).join('')).toBe(whole);
  }
});

it('holds back nothing but the possible beginning of a replaced text', () => {
  expect(scrub('loading... 3', ' of /t', 'rue')).toEqual(['loading... 3', ' of ', '/true', '']);
});

it('gives what it held back at the end', () => {
  expect(scrub('see /tmp/ru')).toEqual(['see ', '/tmp/ru']);
});

it('replaces a text that follows its own beginning', () => {
  expect(scrub('/tmp/tmp/run-1/x')).toEqual(['/tmp/x', '']);
});
