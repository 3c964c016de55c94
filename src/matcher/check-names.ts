import type { ExpectationFault, ExpectedLine } from './expectation.ts';

/** Finds names that are given twice, and names that are used before a number has them. */
export function checkNames(lines: ExpectedLine[]): ExpectationFault[] {
  const faults: ExpectationFault[] = [];
  const givenAt = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'pattern' || !line.named) continue;
    for (const piece of line.pieces) {
      if (!('bounds' in piece)) continue;
      const { column } = piece;
      const fault = (message: string) =>
        faults.push({ line: line.line, column, message: `${piece.source}: ${message}` });
      for (const { operand } of piece.bounds) {
        if (typeof operand !== 'object' || givenAt.has(operand.name)) continue;
        const { name } = operand;
        fault(
          `no number before this one is named ${name}. ` +
            `Name one with <number as ${name}>, further up or further left.`,
        );
      }
      if (piece.name === undefined) continue;
      const before = givenAt.get(piece.name);
      if (before === undefined) givenAt.set(piece.name, line.line);
      else {
        fault(`the name ${piece.name} is already given in line ${before}. Choose another name.`);
      }
    }
  }
  return faults;
}
