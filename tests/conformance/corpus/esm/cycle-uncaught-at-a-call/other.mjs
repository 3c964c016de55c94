import './main.mjs';

export const NotYet = () => {};
export function call(action) {
  try {
    const { length } = action ();
  } catch (error) {
    console.log(error.stack);
  }
  NotYet()(2);
}
