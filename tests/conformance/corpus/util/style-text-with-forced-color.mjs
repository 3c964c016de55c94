// expect: stderr
import { styleText } from 'node:util';

process.env.FORCE_COLOR = '1';
console.log(JSON.stringify(styleText('red', 'forced')));
process.env.NO_COLOR = '1';
console.log(JSON.stringify(styleText('red', 'forced all the same')));
delete process.env.FORCE_COLOR;
console.log(JSON.stringify(styleText('red', 'plain')));
