// expect: exit 1, stderr
const error = new Error('has a getter');
Object.defineProperty(error, 'code', {
  enumerable: true,
  get() {
    throw new Error('the getter failed');
  },
});
throw error;
