import type { Fault, Place } from '#model/fault';

/** Takes one thing that is wrong in the content. */
export type Report = (fault: Fault) => void;

/** An error at a place: it stops the build. `message` is whole sentences. */
export function errorAt(place: Place, message: string): Fault {
  return { severity: 'error', place, message };
}

/** A warning at a place: it is printed and the build goes on. */
export function warningAt(place: Place, message: string): Fault {
  return { severity: 'warning', place, message };
}
