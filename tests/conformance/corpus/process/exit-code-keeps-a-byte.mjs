// expect: exit 44
process.on('exit', (code) => console.log(code, process.exitCode));
process.exit('300');
