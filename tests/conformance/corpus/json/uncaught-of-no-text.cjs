// expect: exit 1, stderr
JSON.parse(undefined);
