export const log = (...words) => console.log(...words);
log('log is evaluated');
