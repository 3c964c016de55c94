const target = new EventTarget();
const event = new Event('x');
target.addEventListener('x', () => {
  try {
    target.dispatchEvent(event);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
});
target.dispatchEvent(event);
for (const act of [
  () => target.dispatchEvent('x'),
  () => new Event(),
  () => target.addEventListener('x', 5),
  () => EventTarget.prototype.dispatchEvent.call({}, event),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
