// expect: exit 1, stderr
new URL('no address', 'no base');
