import { createZlib } from '../bindings/zlib.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ zlib: createZlib });
