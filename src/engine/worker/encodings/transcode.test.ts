import { transcode as real } from 'node:buffer';
import { expect, it } from 'vitest';
import { transcode } from './transcode.ts';

const inputs: Record<string, string[]> = {
  utf8: ['f09f9880', 'ffc3', 'e28261', '61c3a9', 'efbbbf61'],
  ascii: ['61', 'ff80'],
  latin1: ['e961'],
  utf16le: ['3dd800de', '00d8', '410001', 'e900', 'fffe6100'],
  hex: ['01'],
};

it('gives the bytes, or the number of the error, that Node gives', () => {
  for (const [from, texts] of Object.entries(inputs)) {
    for (const to of ['utf8', 'ascii', 'latin1', 'utf16le', 'base64']) {
      for (const text of texts) {
        const result = transcode(new Uint8Array(Buffer.from(text, 'hex')), from, to);
        const shown = typeof result === 'number' ? result : Buffer.from(result).toString('hex');
        expect([from, to, text, shown]).toEqual([from, to, text, onNode(text, from, to)]);
      }
    }
  }
});

function onNode(text: string, from: string, to: string): unknown {
  try {
    return real(Buffer.from(text, 'hex'), from as 'utf8', to as 'utf8').toString('hex');
  } catch (error) {
    return (error as { errno: number }).errno;
  }
}
