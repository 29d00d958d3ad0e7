import { isIPv6 } from 'node:net';

/** The networks that an address is in, from what one visitor has to itself to what a provider has. */
export type Networks = {
  /** An IPv4 address, or a /64, as every home is given 2⁶⁴ IPv6 addresses. */
  readonly home: string;
  /** An IPv4 address, or a /56, which many providers give each customer. */
  readonly customer: string;
  /** An IPv4 /24 or an IPv6 /48: what a workplace is given, or somebody who rents a little. */
  readonly site: string;
  /** An IPv4 /16 or an IPv6 /32. */
  readonly provider: string;
};

/** Returns the networks of an address. What is no address is a network of its own. */
export function networksOf(written: string): Networks {
  const address = withoutPort(written);
  // A server that listens on both sees IPv4 as this.
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) {
    const bytes = (mapped ?? address).split('.');
    const home = bytes.join('.');
    return { home, customer: home, site: bytes.slice(0, 3).join('.'), provider: bytes.slice(0, 2).join('.') };
  }
  const [front = [], back = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - front.length - back.length).fill('0');
  const groups = [...front, ...zeros, ...back].map((group) => Number.parseInt(group, 16).toString(16));
  const first = (count: number) => groups.slice(0, count).join(':');
  return { home: first(4), customer: `${first(3)}:${firstByte(groups[3])}`, site: first(3), provider: first(2) };
}

/** The first half of four hexadecimal digits, of which those that are 0 at their beginning may be left out. */
function firstByte(group = ''): string {
  return (Number.parseInt(group, 16) >> 8).toString(16);
}

/** Some proxies hand on the port as well, which is another one for each connection. */
function withoutPort(address: string): string {
  return /^([\d.]+):\d+$/.exec(address)?.[1] ?? /^\[(.+)\](:\d+)?$/.exec(address)?.[1] ?? address;
}
