const base = 36;
const smallest = 1;
const largest = 26;

/** The labels of a valid domain in lower case, those in Punycode (RFC 3492) decoded. */
export function toUnicode(domain: string): string {
  const labels = domain.split('.');
  return labels
    .map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice('xn--'.length)) : label))
    .join('.');
}

function decodeLabel(label: string): string {
  const hyphen = label.lastIndexOf('-');
  const codes = Array.from(label.slice(0, Math.max(0, hyphen)), (letter) => letter.charCodeAt(0));
  let code = 128;
  let place = 0;
  let bias = 72;
  let at = hyphen + 1;
  while (at < label.length) {
    const before = place;
    let weight = 1;
    for (let position = base; ; position += base) {
      const digit = Number.parseInt(label.charAt(at), base);
      // Letters are 0 to 25 and digits 26 to 35, the other way round than in `parseInt`.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += 1;
      place += value * weight;
      const threshold = Math.min(largest, Math.max(smallest, position - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const length = codes.length + 1;
    bias = adapt(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    codes.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...codes);
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  for (; rest > ((base - smallest) * largest) / 2; steps += base) {
    rest = Math.floor(rest / (base - smallest));
  }
  return steps + Math.floor(((base - smallest + 1) * rest) / (rest + 38));
}
