/** The sentences of a text. A full stop within code or before a small letter ends none. */
export function sentences(text: string): string[] {
  const codes: string[] = [];
  const masked = text.replace(/`[^`]*`/g, (code) => `\uE000${codes.push(code) - 1}\uE000`);
  return masked
    .split(/(?<=[.!?:]["”’)]*)\s+(?=["“‘(\uE000]*[\p{Lu}\uE000\d])/u)
    .map((part) => part.replace(/\uE000(\d+)\uE000/g, (_, index) => codes[Number(index)] ?? ''))
    .filter((part) => part.trim() !== '');
}
