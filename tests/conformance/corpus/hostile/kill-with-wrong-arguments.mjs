for (const [pid, signal] of [
  ['x', 'SIGTERM'],
  [process.pid, 'SIGNOPE'],
  [process.pid, 999],
  [2 ** 22 + 7, 0],
]) {
  try {
    console.log(process.kill(pid, signal));
  } catch (error) {
    console.log(error.name, error.code, error.message.replace(/\d{6,}/, 'pid'));
  }
}
