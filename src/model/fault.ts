/** Where in a file something is wrong. Lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  /** A field of structured data, such as `cards[2].answer`. */
  field?: string;
}

/** Something wrong in what an author wrote. */
export interface Fault {
  /** An error stops the build; a warning is printed and the build goes on. */
  severity: 'error' | 'warning';
  place: Place;
  /** What is wrong, why, and what to do, in plain sentences. */
  message: string;
}

/** `file:line:column (field): message`, as editors and terminals link it. */
export function formatFault({ place, message }: Fault): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const column = place.line === undefined || place.column === undefined ? '' : `:${place.column}`;
  const field = place.field === undefined ? '' : ` (${place.field})`;
  return `${place.file}${line}${column}${field}: ${message}`;
}
