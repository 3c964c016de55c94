// expect: stderr
const { log, error, group, groupEnd } = console;
group('bound');
log('works');
error('works too');
groupEnd();
['a', 'b'].forEach(console.log);
console.log(Object.keys(console).includes('log'), console.log.name, typeof console.time);
