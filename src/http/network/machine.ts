import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { hostname, networkInterfaces } from 'node:os';
import type { Clock } from '../../clock/clock.ts';
import { hostOf, type NetworkAddress, rankedAddresses } from './ranking.ts';

/** Where phones may find this machine. */
export type Network = {
  /** The addresses that it has now, likeliest first. They change with the Wi-Fi, and when a VPN is switched on. */
  readonly addresses: () => Promise<readonly NetworkAddress[]>;
};

/** Addresses that are kept for examples. The way to one of them is the way to the world; nothing is sent there. */
const SOMEWHERE = { udp4: '192.0.2.1', udp6: '2001:db8::1' } as const;
const DISCARD_PORT = 9;
/** Asking for a name that nobody answers to takes seconds. */
const ASK_FOR_NAME_AGAIN_MS = 60_000;

/** The network of the machine that this runs on. */
export function networkOfThisMachine(clock: Clock): Network {
  const name = localName();
  let askedAt = Number.NEGATIVE_INFINITY;
  let isNameHeard = false;

  return {
    addresses: async () => {
      const [ipv4, ipv6] = await Promise.all([outwardAddress('udp4'), outwardAddress('udp6')]);
      const addresses = rankedAddresses(
        networkInterfaces(),
        [ipv4, ipv6].flatMap((address) => address ?? []),
      );
      if (clock.elapsed() - askedAt > ASK_FOR_NAME_AGAIN_MS) {
        askedAt = clock.elapsed();
        const own = new Set(addresses.map(({ host }) => host));
        // Nobody waits for it: what is found out now is offered the next time.
        void leadsHere(name, own).then((isHeard) => {
          isNameHeard = isHeard;
        });
      }
      return isNameHeard && addresses.length > 0 ? [...addresses, { host: name, adapter: null }] : addresses;
    },
  };
}

/** Returns the address from which this machine goes out to the world; undefined where it has no way out. */
async function outwardAddress(type: 'udp4' | 'udp6'): Promise<string | undefined> {
  const socket = createSocket(type);
  try {
    socket.connect(DISCARD_PORT, SOMEWHERE[type]);
    await once(socket, 'connect');
    return socket.address().address;
  } catch {
    return undefined;
  } finally {
    socket.close();
  }
}

/** The name under which machines on the same network may find this one without any server of names. */
function localName(): string {
  const [first = ''] = hostname().toLowerCase().split('.');
  return `${first}.local`;
}

async function leadsHere(name: string, own: ReadonlySet<string>): Promise<boolean> {
  try {
    const found = await lookup(name, { all: true });
    return found.some(({ address }) => own.has(hostOf(address)));
  } catch {
    return false;
  }
}
