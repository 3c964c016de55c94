// src/cares_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { formatIp, parseIp } from '../network/ip.ts';
import { missing } from './missing.ts';
import { ReqWrap } from './req-wrap.ts';

const notFound = -3008;
const loopbackAddress = '127.0.0.1';

/** The names of this machine; a page can ask nobody for others. */
export function createCaresWrap(engine: Engine): Binding {
  const { loop } = engine;
  class GetAddrInfoReqWrap extends ReqWrap {
    constructor() {
      super(engine, 'GETADDRINFOREQWRAP');
    }
  }
  class GetNameInfoReqWrap extends ReqWrap {
    constructor() {
      super(engine, 'GETNAMEINFOREQWRAP');
    }
  }
  class QueryReqWrap extends ReqWrap {
    constructor() {
      super(engine, 'QUERYWRAP');
    }
  }
  return {
    AI_ADDRCONFIG: 32,
    AI_ALL: 16,
    AI_V4MAPPED: 8,
    AF_INET: 2,
    AF_INET6: 10,
    AF_UNSPEC: 0,
    DNS_ORDER_VERBATIM: 0,
    DNS_ORDER_IPV4_FIRST: 1,
    DNS_ORDER_IPV6_FIRST: 2,
    GetAddrInfoReqWrap,
    GetNameInfoReqWrap,
    QueryReqWrap,
    ChannelWrap,
    /** Finds `localhost`, and says of the names that RFC 2606 reserves that there are none. */
    getaddrinfo: (request: ReqWrap, name: string, family: number) => {
      const own = /^(?:(?:.+\.)?localhost|highwater)\.?$/i.test(name);
      if (!own && !/\.invalid\.?$/i.test(name)) missing(`looking up the name "${name}"`)();
      const addresses = family === 6 ? ['::1'] : [loopbackAddress];
      loop.complete(() => {
        if (own) request.finish(null, addresses);
        else request.finish(notFound);
      });
      return 0;
    },
    getnameinfo: (request: ReqWrap, address: string, port: number) => {
      const own = address.startsWith('127.') || address === '::1';
      if (!own) missing(`looking up the name of ${address}`)();
      loop.complete(() => request.finish(null, 'localhost', services[port] ?? `${port}`));
      return 0;
    },
    canonicalizeIP: (text: string) => {
      const bytes = parseIp(text);
      return bytes === undefined ? undefined : formatIp(bytes);
    },
    convertIpv6StringToBuffer: (text: string) => parseIp(text),
    strerror: (code: number) => `${code}`,
  };
}

const services: Record<number, string> = { 22: 'ssh', 53: 'domain', 80: 'http', 443: 'https' };

/** A resolver of the library: it can be made, and asks no server. */
class ChannelWrap {
  getServers(): [] {
    return [];
  }
}
for (const method of [
  'cancel',
  'setServers',
  'setLocalAddress',
  'getHostByAddr',
  ...[
    'Any',
    'A',
    'Aaaa',
    'Caa',
    'Cname',
    'Mx',
    'Naptr',
    'Ns',
    'Ptr',
    'Soa',
    'Srv',
    'Tlsa',
    'Txt',
  ].map((type) => `query${type}`),
]) {
  Object.assign(ChannelWrap.prototype, { [method]: missing(`asking a name server (${method})`) });
}
