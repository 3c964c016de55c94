/** The 4 or 16 bytes of an IP address in text; undefined when it is none. Scope ids are not taken. */
export function parseIp(text: string): Uint8Array<ArrayBuffer> | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

function parseIpv4(text: string): Uint8Array<ArrayBuffer> | undefined {
  const parts = text.split('.');
  const valid = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  if (!valid || parts.some((part) => Number(part) > 255)) return undefined;
  return Uint8Array.from(parts, Number);
}

function parseIpv6(text: string): Uint8Array<ArrayBuffer> | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map(parseGroups);
  const missing = 16 - head.length - tail.length;
  if (head.includes(Number.NaN) || tail.includes(Number.NaN)) return undefined;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;
  return Uint8Array.from([...head, ...Array<number>(missing).fill(0), ...tail]);
}

/** Bytes of groups such as `fe80:1` or `ffff:127.0.0.1`; NaN stands for what is no group. */
function parseGroups(text: string): number[] {
  if (text === '') return [];
  const groups = text.split(':');
  return groups.flatMap((group, index): number[] => {
    const ipv4 = index === groups.length - 1 ? parseIpv4(group) : undefined;
    if (ipv4 !== undefined) return [...ipv4];
    if (!/^[\da-f]{1,4}$/i.test(group)) return [Number.NaN];
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

/** Text of an address as inet_ntop writes it. */
export function formatIp(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, index) => {
    return (((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)).toString(16);
  });
  if (/^(0:){5}ffff:/.test(`${groups.join(':')}:`)) {
    return `::ffff:${bytes.subarray(12).join('.')}`;
  }
  const runs = [...groups.join(':').matchAll(/(?<![^:])0(?::0)+(?![^:])/g)];
  const longest = runs.reduce<RegExpExecArray | undefined>(
    (best, run) => (best === undefined || run[0].length > best[0].length ? run : best),
    undefined,
  );
  const text = groups.join(':');
  if (longest === undefined) return text;
  const head = text.slice(0, longest.index).replace(/:$/, '');
  const tail = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${head}::${tail}`;
}

/** The same address in 16 bytes: an IPv4 one as `::ffff:a.b.c.d`. */
export function widen(bytes: Uint8Array): Uint8Array {
  return bytes.length === 16 ? bytes : Uint8Array.from([...Array(10).fill(0), 255, 255, ...bytes]);
}
