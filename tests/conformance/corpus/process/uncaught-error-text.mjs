// expect: exit 1, stderr
function inner() {
  const error = new TypeError('something broke', { cause: new Error('deep reason') });
  error.code = 'E_BROKEN';
  throw error;
}
process.on('exit', (code) => console.log('exit', code));
console.log('before');
inner();
