/** A text as part of an `id`: words of a-z and 0-9 joined by `-`. */
export function slugIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
