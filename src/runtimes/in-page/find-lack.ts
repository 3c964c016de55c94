/** The first thing that the engine needs and this browser lacks, by its name, or undefined. */
export function findLack(): string | undefined {
  const needed: [name: string, there: boolean][] = [
    ['Worker', typeof Worker === 'function'],
    ['MessageChannel', typeof MessageChannel === 'function'],
    ['ReadableStream', typeof ReadableStream === 'function'],
    ['Promise.withResolvers', typeof Promise.withResolvers === 'function'],
    ['structuredClone', typeof structuredClone === 'function'],
    ['ArrayBuffer.prototype.transfer', 'transfer' in ArrayBuffer.prototype],
  ];
  return needed.find(([, there]) => !there)?.[0];
}
