console.log(
  process.getBuiltinModule('fs') === process.getBuiltinModule('node:fs'),
  process.getBuiltinModule('nothing'),
);
console.log(
  (await import('node:module')).isBuiltin('node:test'),
  (await import('node:module')).isBuiltin('test'),
);
console.log(
  process.allowedNodeEnvironmentFlags.has('--max-old-space-size'),
  typeof process.binding,
);
