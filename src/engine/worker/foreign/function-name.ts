/**
 * The name that V8 gives to a function, of the one in another engine's stack trace; null when it has
 * none. SpiderMonkey makes up names from where a function stands: `a/b` for one within `a`, and a last
 * `<` for one that is an argument or a part of an expression. A property is named by its text.
 */
export function functionName(name: string): string | null {
  if (name === '' || name.endsWith('<') || /^(?:module|global|eval) code$/.test(name)) return null;
  const own = name.slice(name.lastIndexOf('/') + 1);
  return own.replace('.prototype.', '.').replace(/\["(.*)"\]$/, '.$1');
}
