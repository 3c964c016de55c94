// expect: stderr
function inner() {
  console.trace('from %s', 'here');
}
inner();
