// expect: stderr
process.on('warning', (warning) =>
  console.log(warning.name, warning.code, warning.message, warning.detail),
);
process.emitWarning('plain text');
process.emitWarning('with a type', 'CustomWarning', 'W001');
process.emitWarning('with detail', { type: 'DetailWarning', code: 'W002', detail: 'more\nlines' });
process.emitWarning(Object.assign(new Error('an error object'), { name: 'ErrorWarning' }));
process.emitWarning('old way', 'DeprecationWarning', 'DEP9');
console.log('after');
for (const args of [[5], ['x', 5], ['x', {}, 5]]) {
  try {
    process.emitWarning(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
