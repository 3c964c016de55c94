// expect: stderr
import url from 'node:url';

console.log(url.parse('http://user:pass@host.com:80/p/a?x=1#h', true));
console.log(
  url.format({ protocol: 'http', host: 'a.com', pathname: 'x', query: { q: 'ä' } }),
  url.resolve('/one/two', 'three'),
);
console.log(
  url.format(new URL('http://u:p@täst/?q#h'), { auth: false, unicode: true, fragment: false }),
);
