/** What a function gives, or undefined when it throws: for reading what a program has thrown. */
export function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
