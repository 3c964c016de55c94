import { expect, it } from 'vitest';
import { generateProgram } from './generate-topology.ts';
import { shrinkSeed } from './shrink-topology.ts';

it('starts from the program of the seed and finds a smaller one that differs as well', async () => {
  const seen: string[] = [];
  const differs = async (text: string): Promise<boolean> => {
    seen.push(text);
    return text.includes('pipeline(');
  };
  const seed = Array.from({ length: 99 }, (_, index) => index).find((candidate) => {
    const text = generateProgram(candidate);
    return text.includes('pipeline(') && text.includes('stage2');
  });
  const shrunk = await shrinkSeed(seed ?? -1, differs, 60_000);
  expect(seen[0]).toBe(generateProgram(seed ?? -1));
  expect(shrunk).toContain('pipeline(');
  expect(shrunk).not.toContain('stage1');
});

it('gives nothing when the program of the seed does not differ', async () => {
  expect(await shrinkSeed(1, async () => false, 60_000)).toBeUndefined();
});

it('ends with the smallest found so far when its time is over', async () => {
  expect(await shrinkSeed(1, async () => true, -1)).toBe(generateProgram(1));
});
