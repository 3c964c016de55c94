/** What the host's page and its server say to each other, as JSON. */

/** The answer to `start`, a line each: the process, its terminal in chunks, how it ended. */
export type StartLine =
  | { type: 'process'; id: number }
  /** Bytes in base64; null once the terminal has closed. */
  | { type: 'output'; bytes: string | null }
  | { type: 'exit'; code: number };

/** The answer to `life`, which is open as long as the container: faults of it, a line each. */
export interface LifeLine {
  message: string;
}

export interface Failure {
  message: string;
}

/** The answer to `build`. */
export interface Built {
  container: number;
  workdir: string;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
