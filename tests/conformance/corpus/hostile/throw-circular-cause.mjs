// expect: exit 1, stderr
const error = new Error('circular');
error.cause = error;
throw error;
