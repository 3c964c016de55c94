import { createBlockList } from '../bindings/block_list.ts';
import { createHistogram } from '../bindings/histogram.ts';
import { createReport } from '../bindings/report.ts';
import { createUrlMatching } from '../bindings/url_matching.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({
  block_list: createBlockList,
  histogram: createHistogram,
  report: createReport,
  url_matching: createUrlMatching,
});
