import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Plakat',
  invite: 'Scannen und mitmachen',
  inviteByCode: 'Mach mit auf deinem Handy',
  goTo: 'Oder geh auf',
  goToBlank: 'Geh auf',
  type: 'und tippe den Code ein',
  noAccount: 'Kein Konto und keine App.',
  privacy: 'Deine Zahlen seht nur ihr am Tisch, ohne Namen. Wenn der Dialog endet, sind sie gelöscht.',
  wifi: 'Zuerst ins WLAN:',
  wifiPassword: 'Passwort:',
  wifiQr: (name) => `QR-Code zum Netz ${name}`,
  qr: (address) => `QR-Code, der den Dialog auf einem Handy öffnet: ${address}`,
} satisfies typeof da;
