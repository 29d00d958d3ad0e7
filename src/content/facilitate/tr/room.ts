import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'Odada şu anda görünen',
    shows: (what) => `Büyük ekranda: ${what}. Penceresini öne getir.`,
  },
  reading: {
    title: (count) => `Büyük ekran için notlar (${count})`,
    means: 'Okunacak olanları seç. Hiç seçmezsen hepsi gelir.',
    pick: 'Oku',
    all: 'Hepsi okunacak.',
    picked: (count) => `${count} not seçildi.`,
    now: 'Şimdi gösteriliyor',
  },
  round: {
    means: 'Bu gruplar orta değerden en uzakta. Önce onları dinle.',
    none: 'Gruplar birbirine yakın. Bir şey söylemek isteyenleri dinle.',
  },
  wifi: {
    open: 'Odanın ağını göster',
    shown: (name) => `Odanın ağı: ${name}`,
    title: 'Odanın ağı',
    means: 'Telefonların önce bir ağa bağlanması gerekiyorsa, büyük ekran ve afiş bunun için QR kodu gösterebilir.',
    name: 'Ağın adı (SSID)',
    password: 'Ağın şifresi',
    noPassword: 'Ağ açıksa alanı boş bırak.',
    stays:
      'Ad ve şifre bu tarayıcıda kalır. Büyük ekran, burada açıkken onları gösterir. Afiş indirirsen sunucu onları yalnızca afişi hazırlarken alır.',
    save: 'Göster',
    remove: 'Kaldır',
  },
  before: {
    screen: 'Kodu odadakilere göster',
    screenMeans: 'Büyük ekran kendi penceresinde açılır. Onu projektöre taşı.',
  },
} satisfies typeof danish;
