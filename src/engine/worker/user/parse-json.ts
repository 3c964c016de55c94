/** The value of a file of JSON. The message of a syntax error begins with its path, as Node has it. */
export function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof Error) error.message = `${path}: ${error.message}`;
    throw error;
  }
}
