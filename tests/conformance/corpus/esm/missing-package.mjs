// expect: exit 1, stderr
import nothing from 'no-such-package';

console.log(nothing);
