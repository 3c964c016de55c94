interface Script {
  name: string;
  text: string;
}

const byAddress = new Map<string, Script>();
const byName = new Map<string, Script>();

/**
 * Notes what a script calls itself, and its text where it is known: JavaScriptCore shows the address of
 * a script in stack traces and reports, whatever name the script gives itself.
 */
export function nameScript(address: string, name: string, text = ''): void {
  const script = { name, text };
  byAddress.set(address, script);
  byName.set(name, script);
}

/** The name of the script at an address; the address itself for a script that has none. */
export function scriptName(address: string): string {
  return byAddress.get(address)?.name ?? address;
}

/** The text of a script of the program as the browser evaluates it. */
export function publishedText(name: string): string | undefined {
  return byName.get(name)?.text;
}

/** The first script, in the order in which they were published, whose text a pattern matches. */
export function findPublished(
  pattern: RegExp,
): { name: string; text: string; match: RegExpExecArray } | undefined {
  for (const { name, text } of byName.values()) {
    const match = pattern.exec(text);
    if (match !== null) return { name, text, match };
  }
  return undefined;
}
