for (const code of ['3', 3.5, 'x', true, {}, null, undefined, -1, 256]) {
  try {
    process.exitCode = code;
    console.log('accepted', code, process.exitCode);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
process.exitCode = undefined;
