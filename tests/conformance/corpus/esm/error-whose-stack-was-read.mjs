// expect: exit 1, stderr
const error = new Error('its trace is text already');
console.log(error.stack.split('\n')[0]);
throw error;
