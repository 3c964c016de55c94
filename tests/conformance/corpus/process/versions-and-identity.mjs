console.log(
  process.version,
  process.versions.node,
  process.release.name,
  typeof process.title,
  typeof process.pid,
);
console.log(process.argv.length, process.argv[1], process.argv0.length > 0);
console.log(process.exitCode, process.config.variables !== undefined, process.stdin.fd);
console.log(
  Object.prototype.toString.call(process),
  process instanceof (await import('node:events')).EventEmitter,
);
