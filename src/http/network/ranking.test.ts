import assert from 'node:assert/strict';
import type { NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { rankedAddresses } from './ranking.ts';

/** An adapter with its addresses, as `os.networkInterfaces()` gives them. */
type Adapter = readonly [name: string, mac: string, ...addresses: readonly string[]];

function adaptersFrom(list: readonly Adapter[]): ReturnType<typeof networkInterfaces> {
  return Object.fromEntries(
    list.map(([name, mac, ...addresses]) => [name, addresses.map((cidr) => infoOf(cidr, mac))]),
  );
}

function infoOf(cidr: string, mac: string): NetworkInterfaceInfo {
  const [address = '', bits = ''] = cidr.split('/');
  const internal = address.startsWith('127.') || address === '::1';
  if (address.includes(':'))
    return { address, netmask: 'ffff:ffff:ffff:ffff::', mac, internal, cidr, scopeid: 0, family: 'IPv6' };
  const netmask = { 8: '255.0.0.0', 16: '255.255.0.0', 32: '255.255.255.255' }[bits] ?? '255.255.255.0';
  return { address, netmask, mac, internal, cidr, family: 'IPv4' };
}

const LOOPBACK: Adapter = ['lo', '00:00:00:00:00:00', '127.0.0.1/8', '::1/128'];
const WINDOWS_LOOPBACK: Adapter = ['Loopback Pseudo-Interface 1', '00:00:00:00:00:00', '::1/128', '127.0.0.1/8'];
const WIFI_MAC = '3c:58:c2:11:22:33';

type Machine = {
  readonly name: string;
  readonly adapters: readonly Adapter[];
  /** The address from which it goes out to the world. */
  readonly outward?: string;
  readonly right: readonly string[];
};

const MACHINES: readonly Machine[] = [
  {
    name: 'Windows on Wi-Fi',
    adapters: [['Wi-Fi', WIFI_MAC, 'fe80::1/64', '192.168.1.23/24'], WINDOWS_LOOPBACK],
    outward: '192.168.1.23',
    right: ['192.168.1.23'],
  },
  {
    name: 'Windows with WSL and Hyper-V first',
    adapters: [
      ['vEthernet (WSL (Hyper-V firewall))', '00:15:5d:aa:bb:cc', '172.28.48.1/20'],
      ['vEthernet (Default Switch)', '00:15:5d:aa:bb:cd', '172.17.112.1/20'],
      ['Wi-Fi', WIFI_MAC, '10.20.30.40/16'],
      WINDOWS_LOOPBACK,
    ],
    outward: '10.20.30.40',
    right: ['10.20.30.40'],
  },
  {
    name: 'Windows whose own network runs through a Hyper-V switch',
    adapters: [
      ['vEthernet (External Switch)', WIFI_MAC, '192.168.1.23/24'],
      ['vEthernet (Default Switch)', '00:15:5d:aa:bb:cd', '172.17.112.1/20'],
    ],
    outward: '192.168.1.23',
    right: ['192.168.1.23'],
  },
  {
    name: 'Windows with VirtualBox, which calls itself Ethernet 2',
    adapters: [
      ['Ethernet 2', '0a:00:27:00:00:0c', '192.168.56.1/24'],
      ['Wi-Fi', WIFI_MAC, '192.168.0.14/24'],
    ],
    right: ['192.168.0.14'],
  },
  {
    name: 'Windows with VMware and an unplugged cable',
    adapters: [
      ['Ethernet', '54:ee:75:01:02:03', '169.254.10.20/16'],
      ['VMware Network Adapter VMnet1', '00:50:56:c0:00:01', '192.168.132.1/24'],
      ['VMware Network Adapter VMnet8', '00:50:56:c0:00:08', '192.168.44.1/24'],
      ['Wi-Fi', WIFI_MAC, '192.168.1.5/24'],
    ],
    outward: '192.168.1.5',
    right: ['192.168.1.5'],
  },
  {
    name: 'Windows where all goes through AnyConnect',
    adapters: [
      ['Ethernet 3', '00:05:9a:3c:7a:00', '10.99.1.2/24'],
      ['Wi-Fi', WIFI_MAC, '192.168.1.23/24'],
    ],
    outward: '10.99.1.2',
    right: ['192.168.1.23', '10.99.1.2'],
  },
  {
    name: 'Windows with GlobalProtect under a name that says nothing',
    adapters: [
      ['Ethernet 4', '02:50:41:00:00:01', '172.20.5.6/32'],
      ['Wi-Fi', WIFI_MAC, '10.0.0.7/24'],
    ],
    outward: '172.20.5.6',
    right: ['10.0.0.7', '172.20.5.6'],
  },
  {
    name: 'Windows with Tailscale and ZeroTier',
    adapters: [
      ['Tailscale', '00:00:00:00:00:00', '100.101.102.103/32', 'fd7a:115c:a1e0::1/128'],
      ['ZeroTier One [abfd31bd]', '1e:00:00:00:00:01', '192.168.192.5/24'],
      ['WiFi', WIFI_MAC, '192.168.1.23/24'],
    ],
    outward: '192.168.1.23',
    right: ['192.168.1.23', '192.168.192.5', '100.101.102.103'],
  },
  {
    name: 'Windows as a hotspot of its own, without any other network',
    adapters: [
      ['LAN-forbindelse* 12', '3e:58:c2:11:22:33', '192.168.137.1/24'],
      ['Bluetooth-netværksforbindelse', '3c:58:c2:11:22:34', '169.254.7.8/16'],
    ],
    right: ['192.168.137.1'],
  },
  {
    name: 'Windows on Wi-Fi and as a hotspot',
    adapters: [
      ['LAN-forbindelse* 12', '3e:58:c2:11:22:33', '192.168.137.1/24'],
      ['Wi-Fi', WIFI_MAC, '10.1.2.3/8'],
    ],
    outward: '10.1.2.3',
    right: ['10.1.2.3', '192.168.137.1'],
  },
  {
    name: 'Windows on a cable and Wi-Fi of the same network',
    adapters: [
      ['Wi-Fi', WIFI_MAC, '192.168.1.24/24'],
      ['Ethernet', '54:ee:75:01:02:03', '192.168.1.23/24'],
    ],
    outward: '192.168.1.23',
    right: ['192.168.1.23', '192.168.1.24'],
  },
  {
    name: 'macOS on Wi-Fi',
    adapters: [
      LOOPBACK,
      ['en0', WIFI_MAC, 'fe80::4a1/64', '192.168.86.31/24', '2001:db8:1::31/64'],
      ['awdl0', 'b6:52:01:01:01:01', 'fe80::b452/64'],
      ['utun0', '00:00:00:00:00:00', 'fe80::9/64'],
    ],
    outward: '192.168.86.31',
    right: ['192.168.86.31'],
  },
  {
    name: 'macOS with a VPN and a machine in a machine',
    adapters: [
      ['bridge100', 'be:d0:74:00:00:64', '192.168.64.1/24'],
      ['utun4', '00:00:00:00:00:00', '10.8.0.6/24'],
      ['en0', WIFI_MAC, '172.16.4.5/16'],
    ],
    outward: '10.8.0.6',
    right: ['172.16.4.5', '10.8.0.6'],
  },
  {
    name: 'macOS that shares its cable with phones',
    adapters: [
      ['en7', '00:e0:4c:68:00:01', '130.225.10.20/16'],
      ['bridge100', 'be:d0:74:00:00:64', '192.168.2.1/24'],
    ],
    outward: '130.225.10.20',
    right: ['130.225.10.20', '192.168.2.1'],
  },
  {
    name: 'macOS on the hotspot of an iPhone',
    adapters: [['en0', WIFI_MAC, '172.20.10.2/28']],
    outward: '172.20.10.2',
    right: ['172.20.10.2'],
  },
  {
    name: 'Linux with Docker, containers and libvirt first',
    adapters: [
      LOOPBACK,
      ['docker0', '02:42:5e:00:00:01', '172.17.0.1/16'],
      ['br-5f2a1c3d4e5f', '02:42:11:00:00:01', '172.18.0.1/16'],
      ['vethd1c2b3a', '5a:11:22:33:44:55', 'fe80::5/64'],
      ['virbr0', '52:54:00:aa:bb:cc', '192.168.122.1/24'],
      ['wlp2s0', WIFI_MAC, '192.168.1.23/24', 'fe80::6/64'],
    ],
    outward: '192.168.1.23',
    right: ['192.168.1.23'],
  },
  {
    name: 'Linux with WireGuard that takes all',
    adapters: [
      ['wg0', '00:00:00:00:00:00', '10.66.66.2/32'],
      ['enp3s0', '54:ee:75:01:02:03', '192.168.0.9/24'],
    ],
    outward: '10.66.66.2',
    right: ['192.168.0.9', '10.66.66.2'],
  },
  {
    name: 'Linux whose network is a bridge',
    adapters: [['br0', '54:ee:75:01:02:03', '192.168.0.9/24']],
    right: ['192.168.0.9'],
  },
  {
    name: 'a container, which knows nothing else',
    adapters: [LOOPBACK, ['eth0', '02:42:ac:11:00:02', '172.17.0.2/16']],
    outward: '172.17.0.2',
    right: ['172.17.0.2'],
  },
  {
    name: 'a university that gives public addresses',
    adapters: [
      ['wlan0', WIFI_MAC, '130.225.40.50/16'],
      ['docker0', '02:42:5e:00:00:01', '172.17.0.1/16'],
    ],
    right: ['130.225.40.50'],
  },
  {
    name: 'IPv6 only',
    adapters: [LOOPBACK, ['wlan0', WIFI_MAC, 'fe80::8/64', 'fd12:3456::8/64', '2001:db8:5::8/64']],
    outward: '2001:db8:5::8',
    right: ['[2001:db8:5::8]', '[fd12:3456::8]'],
  },
  {
    name: 'IPv6 only, with Docker’s IPv4 inside',
    adapters: [
      ['docker0', '02:42:5e:00:00:01', '172.17.0.1/16'],
      ['eth0', '54:ee:75:01:02:03', '2001:db8:5::9/64'],
    ],
    right: ['[2001:db8:5::9]'],
  },
  {
    name: 'no network',
    adapters: [LOOPBACK, ['Ethernet', '54:ee:75:01:02:03', '169.254.10.20/16', 'fe80::3/64']],
    right: [],
  },
];

for (const { name, adapters, outward, right } of MACHINES) {
  test(`finds where phones reach ${name}`, () => {
    const found = rankedAddresses(adaptersFrom(adapters), outward === undefined ? [] : [outward]);
    assert.deepEqual(
      found.map(({ host }) => host),
      right,
    );
  });
}

test('says which adapter each address belongs to', () => {
  assert.deepEqual(rankedAddresses(adaptersFrom([['Wi-Fi', WIFI_MAC, '192.168.1.23/24']]), []), [
    { host: '192.168.1.23', adapter: 'Wi-Fi' },
  ]);
});
