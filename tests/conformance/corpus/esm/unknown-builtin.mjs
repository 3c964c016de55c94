// expect: exit 1, stderr
import 'node:nothing';
