import { domainToASCII } from 'node:url';
import { expect, it } from 'vitest';
import { toUnicode } from './punycode.ts';

it('decodes each label that is in Punycode and leaves the others', () => {
  for (const domain of ['español.com', 'münchen.example.ü', '例え.テスト', '😀-a.b', 'plain.org']) {
    expect(toUnicode(domainToASCII(domain))).toBe(domain);
  }
});
