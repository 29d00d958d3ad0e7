import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Afiş',
  invite: 'Tara ve katıl',
  inviteByCode: 'Telefonunla katıl',
  goTo: 'Ya da şu adrese git:',
  goToBlank: 'Şu adrese git:',
  type: 've kodu gir',
  noAccount: 'Hesap yok, uygulama yok.',
  privacy: 'Puanlarını yalnızca aynı masada oturanlar görür, isim olmadan. Diyalog bitince puanlar silinir.',
  wifi: 'Önce ağa bağlan:',
  wifiPassword: 'Ağın şifresi:',
  wifiQr: (name) => `Ağın QR kodu: ${name}`,
  qr: (address) => `Diyaloğu telefonda açan QR kodu: ${address}`,
} satisfies typeof da;
