/** For what a program does although none of its words said that it would. */
export function unexpected(what: string): Error {
  return new Error(
    `The in-page engine did not expect the program to ${what}: it finds out what a program needs by the ` +
      'words of its text. Name the file there, in a comment for example.',
  );
}
