// src/node_sockaddr.cc
import type { Binding } from '../engine.ts';
import { formatIp, parseIp, widen } from '../network/ip.ts';
import { nodeError } from './node-error.ts';

const ipv4 = 2;
const ipv6 = 10;

interface Detail {
  address: string;
  port: number;
  family: number;
  flowlabel: number;
}

/** An address and a port. */
class SocketAddress {
  readonly #bytes: Uint8Array;
  readonly #port: number;
  readonly #family: number;
  readonly #flowlabel: number;

  constructor(address: string, port: number, family: number, flowlabel: number) {
    const bytes = parseIp(address);
    if (bytes === undefined || bytes.length !== (family === ipv4 ? 4 : 16)) {
      throw nodeError(Error, 'ERR_INVALID_ADDRESS', 'Invalid socket address');
    }
    this.#bytes = bytes;
    this.#port = port;
    this.#family = family;
    this.#flowlabel = family === ipv6 ? flowlabel : 0;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  detail(out: Partial<Detail>): Partial<Detail> {
    return Object.assign(out, {
      address: formatIp(this.#bytes),
      port: this.#port,
      family: this.#family,
      flowlabel: this.#flowlabel,
    });
  }

  flowlabel(): number {
    return this.#flowlabel;
  }
}

interface Rule {
  text: string;
  matches(bytes: Uint8Array): boolean;
}

/** Rules that say which addresses are blocked: single addresses, then others, the newest first. */
class BlockList {
  #addresses: Rule[] = [];
  #others: Rule[] = [];

  addAddress(address: SocketAddress): void {
    const { bytes } = address;
    this.removeAddress(address);
    this.#addresses.unshift({
      text: addressText(address),
      matches: (other) => compare(bytes, other) === 0,
    });
  }

  addAddresses(addresses: readonly SocketAddress[]): void {
    for (const address of addresses) this.addAddress(address);
  }

  addRange(start: SocketAddress, end: SocketAddress): boolean {
    if (compare(start.bytes, end.bytes) > 0) return false;
    this.#add(
      rangeText(start, end),
      (other) => compare(start.bytes, other) <= 0 && compare(other, end.bytes) <= 0,
    );
    return true;
  }

  addSubnet(network: SocketAddress, prefix: number): void {
    const wide = network.bytes.length === 4 ? prefix + 96 : prefix;
    this.#add(
      subnetText(network, prefix),
      (other) => bits(widen(network.bytes), wide) === bits(widen(other), wide),
    );
  }

  removeAddress(address: SocketAddress): void {
    this.#remove(addressText(address));
  }

  removeRange(start: SocketAddress, end: SocketAddress): void {
    this.#remove(rangeText(start, end));
  }

  removeSubnet(network: SocketAddress, prefix: number): void {
    this.#remove(subnetText(network, prefix));
  }

  check(address: SocketAddress): boolean {
    return this.#rules.some(({ matches }) => matches(address.bytes));
  }

  /** False for what is no address of the family. */
  checkString(text: string, family: number): boolean {
    const bytes = parseIp(text);
    if (bytes?.length !== (family === ipv4 ? 4 : 16)) return false;
    return this.#rules.some(({ matches }) => matches(bytes));
  }

  getRules(): string[] {
    return this.#rules.map(({ text }) => text);
  }

  getSize(): number {
    return this.#rules.length;
  }

  clear(): void {
    this.#addresses = [];
    this.#others = [];
  }

  #add(text: string, matches: Rule['matches']): void {
    this.#others.unshift({ text, matches });
  }

  #remove(text: string): void {
    this.#addresses = this.#addresses.filter((rule) => rule.text !== text);
    this.#others = this.#others.filter((rule) => rule.text !== text);
  }

  get #rules(): Rule[] {
    return [...this.#addresses, ...this.#others];
  }
}

function named({ bytes }: SocketAddress): string {
  return `${bytes.length === 4 ? 'IPv4' : 'IPv6'} ${formatIp(bytes)}`;
}

function addressText(address: SocketAddress): string {
  return `Address: ${named(address)}`;
}

function rangeText(start: SocketAddress, end: SocketAddress): string {
  return `Range: ${named(start)}-${formatIp(end.bytes)}`;
}

function subnetText(network: SocketAddress, prefix: number): string {
  return `Subnet: ${named(network)}/${prefix}`;
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const a = bits(widen(one), 128);
  const b = bits(widen(other), 128);
  return a === b ? 0 : a < b ? -1 : 1;
}

function bits(bytes: Uint8Array, count: number): bigint {
  const all = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return all >> BigInt(128 - count);
}

export function createBlockList(): Binding {
  return { BlockList, SocketAddress, AF_INET: ipv4, AF_INET6: ipv6 };
}
