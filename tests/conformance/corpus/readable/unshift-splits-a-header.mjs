import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('readable', parse);
let header = '';
function parse() {
  for (let chunk = r.read(); chunk !== null; chunk = r.read()) {
    const text = header + chunk;
    const at = text.indexOf('\n\n');
    if (at === -1) {
      header = text;
      continue;
    }
    r.removeListener('readable', parse);
    r.unshift(text.slice(at + 2));
    console.log('header', JSON.stringify(text.slice(0, at)));
    r.on('data', (body) => console.log('body', String(body)));
    return;
  }
}
r.on('end', () => console.log('end'));
r.push('a: 1\nb');
setImmediate(() => {
  r.push(': 2\n\nrest');
  r.push(' of it');
  r.push(null);
});
