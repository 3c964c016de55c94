// expect: exit 1, stderr
import { dynamic } from './common.cjs';

console.log(dynamic);
