import { handOver } from '../boot/hand-over.ts';

handOver({});
