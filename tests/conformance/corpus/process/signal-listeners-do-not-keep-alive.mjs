process.on('SIGTERM', () => console.log('never'));
process.on('SIGINT', () => console.log('never'));
console.log(process.listenerCount('SIGTERM'), process.eventNames().includes('SIGINT'));
process.on('exit', () => console.log('exit'));
