// expect: stderr
console.log('log %s %d', 'text', 5, { extra: 1 });
console.info('info');
console.debug('debug', [1]);
console.error('error %o', { a: 1 });
console.warn('warn');
console.log();
console.log('%c styled', 'color: red', '100%');
console.log('two\nlines');
