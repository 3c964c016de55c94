import { type ExpectedRun, type FinishedRun, type Judgement, judgeRun } from '#matcher/judge-run';

export interface CompareRequest {
  id: number;
  expected: ExpectedRun;
  run: FinishedRun;
}

export interface CompareAnswer {
  id: number;
  judgement: Judgement;
}

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  const answer: CompareAnswer = { id: data.id, judgement: judgeRun(data.expected, data.run) };
  self.postMessage(answer);
});
