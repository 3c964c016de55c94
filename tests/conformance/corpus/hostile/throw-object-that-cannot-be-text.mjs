// expect: exit 1, stderr
throw {
  toString() {
    throw new Error('no text');
  },
};
