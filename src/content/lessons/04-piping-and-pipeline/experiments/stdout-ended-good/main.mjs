import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const report = Readable.from(['tank 1: high\n', 'tank 2: low\n']);
await pipeline(report, process.stdout, { end: false });
console.log('2 tanks');
