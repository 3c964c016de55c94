import path, { posix } from 'node:path';

console.log(
  path.join('/a', '..', 'b', './c', ''),
  path.join(''),
  path.normalize('/a//b/./../c/'),
  path.normalize('./..'),
);
console.log(
  path.resolve('/a', 'b', '../c'),
  path.resolve('/a', '/b'),
  path.relative('/a/b/c', '/a/d'),
  path.relative('/a', '/a'),
);
console.log(
  path.basename('/a/b.txt'),
  path.basename('/a/b.txt', '.txt'),
  path.basename('/a/'),
  path.dirname('/a/b/'),
  path.dirname('x'),
);
console.log(['a.b.c', '.bashrc', 'x.', 'a/b.c/d', '..'].map((p) => path.extname(p)));
console.log(path.parse('/home/user/file.tar.gz'), path.format({ dir: '/d', name: 'n', ext: 'e' }));
console.log(
  path.isAbsolute('a'),
  path.sep,
  path.delimiter,
  posix === path,
  path.matchesGlob?.('/a/b', '/a/*'),
);
try {
  path.join(5);
} catch (error) {
  console.log(error.code, error.message);
}
