console.log(btoa('hello'), atob('aGVsbG8='), atob(' aGk '), btoa(''), btoa(5), atob('aGVsbG8'));
for (const act of [
  () => btoa('€'),
  () => atob('a'),
  () => atob('a===='),
  () => atob('*'),
  () => btoa(),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
