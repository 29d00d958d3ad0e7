import type { FirstWords } from '../da/first.ts';

export const first = {
  language: 'tr',
  locale: 'tr-TR',
  product: 'Sekskant',
  languageMenu: 'Dil',
  privacy: 'Ne saklanıyor, kim görüyor?',
  group: (number) => `Grup ${number}`,
  connection: {
    connecting: 'Diyalog açılıyor…',
    missing: 'Sayfanın geri kalanı şu anda gelmiyor. Kendiliğinden yeniden denenecek.',
    portal:
      'Ağ, oturum açmanı istiyor. Tarayıcında başka bir sayfa aç, oturum aç ve buraya dön. Yazdıkların burada kalır.',
  },
  refusal: {
    'not-allowed': 'Bunu burada yapamazsın.',
    'dialogue-full': 'Boş yer kalmadı. Moderatörden bir grup eklemesini iste.',
    'offer-over': 'Link kullanılmış ya da çok eski. Yerinin olduğu sayfada yenisini oluştur.',
    'group-full': 'Grup dolu. Başka bir grup seç.',
    'group-on-paper': 'O grup kâğıtla çalışıyor. Başka bir grup seç ya da onların masasına otur.',
    'too-many-wait': 'O masada zaten çok telefon bekliyor. Oturanlara söyle.',
    'unknown-group': 'Öyle bir grup yok.',
    'unknown-seat': 'Yerin artık yok. Kodla yeniden katıl.',
    'unknown-dialogue': 'Bu kodla açık bir diyalog yok. Büyük ekrandaki sekiz rakama bak ya da moderatöre sor.',
    'request-invalid': 'Sayfa ile sunucu anlaşamıyor. Sayfayı yenile.',
    'too-large': 'Bir kerede bu kadar metin çok fazla.',
    'too-many-commands': 'Çok hızlı oldu. Biraz bekle.',
    'too-many-codes': 'Ağınızdan çok sayıda yanlış kod denendi. Koda bak ya da mobil interneti kullan.',
    'too-many-joins': 'Şu anda buradan çok telefon katılıyor. Sayfa kendiliğinden yeniden dener.',
    'too-many-connections': 'Şu anda çok kişi bağlı. Birazdan yeniden dene.',
    'not-stored': 'Sunucu şu anda kaydedemiyor. Yazdıkların burada kalır ve yeniden gönderilir.',
  },
} satisfies FirstWords;
