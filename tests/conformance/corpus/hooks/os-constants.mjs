import os from 'node:os';

console.log(
  JSON.stringify(os.EOL),
  os.devNull,
  os.constants.signals.SIGTERM,
  os.constants.errno.ENOENT,
  os.constants.priority.PRIORITY_LOW,
);
console.log(
  typeof os.cpus().length,
  os.endianness(),
  os.totalmem() > 0,
  os.tmpdir().length > 0,
  os.availableParallelism() >= 1,
);
console.log(`${os.homedir}`.length > 0, Array.isArray(os.loadavg()), typeof os.userInfo);
