import { win32 } from 'node:path';

console.log(
  win32.join('C:\\a', '..', 'b'),
  win32.normalize('C:/a/../b//c'),
  win32.resolve('C:\\x', '..\\y'),
  win32.relative('C:\\a\\b', 'C:\\a\\c'),
);
console.log(
  win32.parse('C:\\dir\\file.txt'),
  win32.basename('C:\\a\\b.c', '.c'),
  win32.isAbsolute('C:/'),
  win32.isAbsolute('C:'),
);
console.log(
  win32.toNamespacedPath('C:\\x'),
  win32.dirname('\\\\server\\share\\x'),
  win32.extname('a\\b.c'),
);
