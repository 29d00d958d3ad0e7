import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Afiș',
  invite: 'Scanează și intră',
  inviteByCode: 'Intră cu telefonul tău',
  goTo: 'Sau mergi la',
  goToBlank: 'Mergi la',
  type: 'și tastează codul',
  noAccount: 'Fără cont și fără aplicație.',
  privacy: 'Scorurile tale le vedeți doar voi, cei de la masă, fără nume. Când dialogul se încheie, ele sunt șterse.',
  wifi: 'Întâi intră în rețea:',
  wifiPassword: 'Parola rețelei:',
  wifiQr: (name) => `Cod QR pentru rețeaua ${name}`,
  qr: (address) => `Cod QR care deschide dialogul pe telefon: ${address}`,
} satisfies typeof da;
