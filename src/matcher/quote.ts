const mostCharacters = 40;

/** A text in double quotes, with control characters written as JSON does, cut where it is long. */
export function quote(text: string): string {
  if (text.length <= mostCharacters) return JSON.stringify(text);
  // Not in the middle of a pair of surrogates.
  const end = /[\ud800-\udbff]$/.test(text.slice(0, mostCharacters)) ? -1 : 0;
  return JSON.stringify(`${text.slice(0, mostCharacters + end)}…`);
}

/** The word around `at`: from the white space before it to the white space after it. */
export function wordAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < mostCharacters && !/\s/.test(text[start - 1] ?? '')) start--;
  let end = at + 1;
  while (end < text.length && end - at < mostCharacters && !/\s/.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}
