// expect: exit 1, stderr
function greet(name) {
  console.log(`hello ${name}`);

greet('world');
