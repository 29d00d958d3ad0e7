import { isIPv6 } from 'node:net';
import type { NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** An address of this machine at which phones may find it. */
export type NetworkAddress = {
  /** As it stands in a link: `192.168.1.23`, `[2001:db8::12]`, or a name. */
  readonly host: string;
  /** The adapter as the system calls it, which people know as "Wi-Fi"; null for a name that stands for the machine. */
  readonly adapter: string | null;
};

/** Between this machine and those that live inside it: no phone comes there. */
const INSIDE =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|cali|podman|kube|utm|bridge\d|awdl|llw|anpi|VirtualBox|VMware|Bluetooth|Npcap)/;
/** Parts of the hardware addresses that VirtualBox, VMware, Hyper-V with WSL, Docker and Parallels give. */
const INSIDE_MAC = /^(0a:00:27|08:00:27|00:50:56|00:0c:29|00:15:5d|02:42|00:1c:42)/i;
/** A tunnel to a workplace or home: only those who are in it come there. */
const TUNNEL =
  /^(tun|tap|utun|ppp|wg|ipsec|gpd|cscotun|zt|nord|proton|mullvad|wireguard|tailscale|zerotier|openvpn|hamachi|pangp|fortinet|ts\d)|vpn|anyconnect|globalprotect|forti/i;
const TUNNEL_MAC = /^(00:05:9a|02:50:41|00:09:0f|02:05:85|00:ff)/i;
/** macOS shares its connection here, with phones too. */
const SHARED_BY_MACOS = '192.168.2.1';

/** What an adapter leads to, likeliest to be where the phones are first. */
const LEADS_TO = ['network', 'tunnel', 'inside'] as const;

/** How likely phones are to be in these ranges: homes and meeting rooms, large workplaces, public addresses, a provider's own. */
const RANGES = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./, /^(?!100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/];
/** What a machine gives itself where nobody gives it an address. */
const LINK_LOCAL = /^(169\.254\.|fe[89ab][0-9a-f]:)/i;

type Candidate = {
  readonly adapter: string;
  readonly info: NetworkInterfaceInfo;
  readonly leadsTo: (typeof LEADS_TO)[number];
};

/**
 * Takes the adapters of a machine and the addresses from which it goes out to the world. Returns the addresses at which
 * phones may find it, likeliest first: what leads only to machines inside this one when there is nothing else, and IPv6
 * where there is no IPv4.
 */
export function rankedAddresses(
  adapters: ReturnType<typeof networkInterfaces>,
  outward: readonly string[],
): readonly NetworkAddress[] {
  const all = Object.entries(adapters).flatMap(([adapter, infos = []]) =>
    infos
      .filter(({ internal, address }) => !internal && !LINK_LOCAL.test(address))
      .map((info): Candidate => ({ adapter, info, leadsTo: leadsTo(adapter, info) })),
  );
  const outside = all.filter((candidate) => candidate.leadsTo !== 'inside');
  const reachable = outside.length > 0 ? outside : all;
  const legacy = reachable.filter(({ info }) => info.family === 'IPv4');
  const chosen = legacy.length > 0 ? legacy : reachable;
  return chosen
    .map((candidate) => ({ candidate, rank: rankOf(candidate, outward) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ candidate: { adapter, info } }) => ({ host: hostOf(info.address), adapter }));
}

/** As it stands in a link. */
export function hostOf(address: string): string {
  return isIPv6(address) ? `[${address}]` : address;
}

function leadsTo(adapter: string, { mac, netmask, address }: NetworkInterfaceInfo): Candidate['leadsTo'] {
  if (address === SHARED_BY_MACOS) return 'network';
  // Hyper-V also puts the machine's own network behind an adapter of this name; only its inner ones have its own numbers.
  if (INSIDE.test(adapter) || INSIDE_MAC.test(mac)) return 'inside';
  // Nobody else is in a network of one address.
  const isAlone = netmask === '255.255.255.255';
  return isAlone || TUNNEL.test(adapter) || TUNNEL_MAC.test(mac) ? 'tunnel' : 'network';
}

function rankOf({ info, leadsTo }: Candidate, outward: readonly string[]): number {
  const range = RANGES.findIndex((pattern) => pattern.test(info.address));
  const isOutward = outward.includes(info.address);
  return LEADS_TO.indexOf(leadsTo) * 100 + (isOutward ? 0 : 10) + (range < 0 ? RANGES.length : range);
}
