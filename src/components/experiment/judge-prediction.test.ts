import { expect, it } from 'vitest';
import type { Prediction } from '#model/prediction';
import { judgePrediction } from './judge-prediction.ts';

const joined = { text: '`one` chunk', because: 'They are joined.', rightOn: [22, 24] };
const apart = { text: 'two', because: 'They stay apart.', rightOn: [26] };
const prediction = { question: 'What?', input: 'text', options: [joined, apart] } as Prediction;

it('judges by the version that ran', () => {
  expect(judgePrediction(prediction, '`one` chunk', 24)).toEqual({
    right: true,
    given: joined,
    correct: joined,
  });
  expect(judgePrediction(prediction, '`one` chunk', 26)).toMatchObject({
    right: false,
    given: joined,
    correct: apart,
  });
});

it('takes the newest known version for one that it does not know', () => {
  expect(judgePrediction(prediction, 'two', 27).right).toBe(true);
});

it.each(['one chunk', ' “One”  chunk. ', "'one' chunk"])(
  'does not mind how %s is written',
  (text) => {
    expect(judgePrediction(prediction, text, 22).right).toBe(true);
  },
);

it('takes another text as wrong, and knows no option for it', () => {
  expect(judgePrediction(prediction, 'three', 22)).toMatchObject({
    right: false,
    given: undefined,
  });
});
