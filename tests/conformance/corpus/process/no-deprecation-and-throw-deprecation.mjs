// expect: exit 1, stderr
process.noDeprecation = true;
process.emitWarning('silent', 'DeprecationWarning');
process.noDeprecation = false;
process.throwDeprecation = true;
process.emitWarning('thrown in a tick', 'DeprecationWarning', 'DEP1');
console.log('still here');
