import { createBrotli } from '../bindings/brotli.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ brotli: createBrotli });
