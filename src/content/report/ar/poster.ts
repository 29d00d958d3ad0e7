import type { poster as da } from '../da/poster.ts';

export const poster = {
  kind: 'ملصق',
  invite: 'امسحوا الرمز وانضموا',
  inviteByCode: 'انضموا من هواتفكم',
  goTo: 'أو افتحوا',
  goToBlank: 'افتحوا',
  type: 'واكتبوا الرمز',
  noAccount: 'بلا حساب وبلا تطبيق.',
  privacy: 'تقييماتكم لا يراها إلا الجالسون عند طاولتكم، بلا أسماء. وحين ينتهي الحوار تكون قد حُذفت.',
  wifi: 'الشبكة أولًا:',
  wifiPassword: 'كلمة مرور الشبكة:',
  wifiQr: (name) => `رمز QR لشبكة ${name}`,
  qr: (address) => `رمز QR يفتح الحوار على الهاتف: ${address}`,
} satisfies typeof da;
