/** An error as Node's C++ makes it (src/node_errors.h): with a code, shown in the stack trace. */
export function nodeError(
  Class: new (message: string) => Error,
  code: string,
  message: string,
): Error {
  const error = new Class(message);
  Object.assign(error, { code });
  return error;
}
