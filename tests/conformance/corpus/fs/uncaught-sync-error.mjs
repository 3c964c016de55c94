// expect: exit 1, stderr
import { readFileSync } from 'node:fs';

readFileSync('missing.txt', 'utf8');
