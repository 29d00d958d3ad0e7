import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Poster',
  invite: 'Scan to join',
  inviteByCode: 'Join on your phone',
  goTo: 'Or go to',
  goToBlank: 'Go to',
  type: 'and type the code',
  noAccount: 'No account and no app.',
  privacy: 'Only your table sees your ratings, without names. When the dialogue ends, they are deleted.',
  wifi: 'First join the Wi-Fi:',
  wifiPassword: 'Password:',
  wifiQr: (name) => `QR code for the network ${name}`,
  qr: (address) => `QR code that opens the dialogue on a phone: ${address}`,
} satisfies typeof da;
