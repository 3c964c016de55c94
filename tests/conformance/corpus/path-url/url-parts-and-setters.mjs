const url = new URL('HTTPS://User:p%40ss@Example.COM:443/a/../b%20c/?q=1&q=2#frag');
console.log(
  url.href,
  url.origin,
  url.host,
  url.port,
  url.pathname,
  url.search,
  url.hash,
  url.username,
  url.password,
);
url.port = '8080';
url.pathname = 'new path';
url.search = '?x=y z';
url.hash = '';
url.hostname = 'höst.example';
url.protocol = 'ftp';
url.username = '';
console.log(url.href, JSON.stringify({ url }));
url.port = 'abc';
url.protocol = 'mailto';
console.log(url.href, String(new URL('../x?y', 'http://a/b/c/d')), new URL('//b', 'http://a').href);
