/** One side of a TCP connection. */
export interface Address {
  address: string;
  family: 'IPv4' | 'IPv6';
  port: number;
}

/** Whether an address leads to this machine, the only one that a page has. */
export function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}

/** Whether a listener on `listening` hears a connection to `target`: `0.0.0.0` and `::` hear all. */
export function covers(listening: Listening, target: Address): boolean {
  if (listening.port !== target.port) return false;
  const wanted = canonical(target);
  if (listening.address === '::') return !listening.onlyIpv6 || wanted.family === 'IPv6';
  if (listening.address === '0.0.0.0') return wanted.family === 'IPv4';
  return canonical(listening).address === wanted.address;
}

export interface Listening extends Address {
  onlyIpv6: boolean;
}

/** Whether two listeners would want the same connections. */
export function overlaps(one: Listening, other: Listening): boolean {
  return one.port === other.port && (coversAddress(one, other) || coversAddress(other, one));
}

function coversAddress(wide: Listening, narrow: Listening): boolean {
  if (wide.address === '::' && narrow.address === '0.0.0.0') return !wide.onlyIpv6;
  return covers(wide, narrow);
}

/** `::ffff:127.0.0.1` is 127.0.0.1 written as IPv6. */
export function canonical(address: Address): Address {
  const mapped = /^::ffff:([\d.]+)$/.exec(address.address)?.[1];
  return mapped === undefined ? address : { address: mapped, family: 'IPv4', port: address.port };
}

/** How a socket of the family IPv6 shows the address of an IPv4 connection. */
export function asIpv6({ address, family, port }: Address): Address {
  return { address: family === 'IPv4' ? `::ffff:${address}` : address, family: 'IPv6', port };
}
