/** The network of a room, for phones to scan. Without a password it is open to all. */
export type Wifi = { readonly name: string; readonly password: string };

/** What a network's name and password may hold, in characters. */
export const MAX_WIFI = { name: 32, password: 63 } as const;

/** Returns what the QR code of a network says, as the cameras of phones read it. */
export function wifiText({ name, password }: Wifi): string {
  const type = password === '' ? 'T:nopass' : `T:WPA;P:${escaped(password)}`;
  return `WIFI:S:${escaped(name)};${type};;`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,":]/g, '\\$&');
}
