// expect: exit 1, stderr
import './a.mjs';
