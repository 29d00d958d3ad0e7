import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'Плакат',
  invite: 'Скануй і долучайся',
  inviteByCode: 'Долучайся з телефона',
  goTo: 'Або перейди на',
  goToBlank: 'Перейди на',
  type: 'і введи код',
  noAccount: 'Без реєстрації і без застосунку.',
  privacy: 'Твої оцінки бачите лише ви за столом, без імен. Щойно діалог завершено, їх видалено.',
  wifi: 'Спершу Wi-Fi:',
  wifiPassword: 'Пароль Wi-Fi:',
  wifiQr: (name) => `QR-код для мережі ${name}`,
  qr: (address) => `QR-код, що відкриває діалог на телефоні: ${address}`,
} satisfies typeof da;
