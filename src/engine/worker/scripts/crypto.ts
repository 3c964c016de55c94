import { createCrypto } from '../bindings/crypto.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ crypto: createCrypto });
