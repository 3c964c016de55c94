import { createHttpParser } from '../bindings/http_parser.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ http_parser: createHttpParser });
