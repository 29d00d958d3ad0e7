import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Plakat',
  invite: 'Zeskanuj i dołącz',
  inviteByCode: 'Dołącz na telefonie',
  goTo: 'Albo wejdź na',
  goToBlank: 'Wejdź na',
  type: 'i wpisz kod',
  noAccount: 'Bez konta i bez aplikacji.',
  privacy: 'Twoje oceny widzicie tylko wy przy stole, bez imion. Gdy dialog się kończy, zostają usunięte.',
  wifi: 'Najpierw sieć:',
  wifiPassword: 'Hasło do sieci:',
  wifiQr: (name) => `Kod QR do sieci ${name}`,
  qr: (address) => `Kod QR, który otwiera dialog na telefonie: ${address}`,
} satisfies typeof da;
