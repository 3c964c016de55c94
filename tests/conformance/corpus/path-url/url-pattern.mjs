const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

const books = new URLPattern({ pathname: '/books/:id(\\d+){/:chapter}?' });
console.log(books, `${books}`, books.pathname, books.hasRegExpGroups);
console.log(books.exec('http://host:8/books/12/one?q#h'), books.test('http://host/books/x'));
console.log(books.exec({ pathname: '/books/3' }));
const parts = new URLPattern({ pathname: '/:year/:month/:day/:slug' });
console.log(parts.exec('/2024/5/6/title', 'http://host').inputs);
console.log(parts.exec('/2024/5/6/title', 'http://host').pathname);
console.log(Object.getOwnPropertyNames(URLPattern.prototype), URLPattern.name, URLPattern.length);

attempt(() => new URLPattern('('));
attempt(() => new URLPattern('/relative'));
attempt(() => new URLPattern(5));
attempt(() => new URLPattern('/x', 5));
attempt(() => new URLPattern({}, 'http://host'));
attempt(() => URLPattern('http://host'));
attempt(() => books.exec({ pathname: '/x' }, 'http://host'));
attempt(() => books.test(5));
attempt(() => books.exec());
attempt(() => URLPattern.prototype.pathname);
attempt(() => new URLPattern({ pathname: 5 }).pathname);
