// expect: exit 1, stderr
import './bad.mjs';
