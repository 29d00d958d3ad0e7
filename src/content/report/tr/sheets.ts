import { capitalized } from '../../count/capitalized.ts';
import { spelled } from '../../count/tr.ts';
import type { sheets as da } from '../da/sheets.ts';

export const sheets = {
  title: 'Masa kâğıtları',
  group: 'Grup',
  date: 'Tarih',
  code: 'Kod',
  goTo: (address) => `adres: ${address}`,
  qr: (address) => `Diyaloğu telefonda açan QR kodu: ${address}`,
  exercise: {
    steps: [
      { name: 'Kendi başına', line: 'Her faktör için 1’den 5’e kadar bir puan düşün. 1 düşük, 5 yüksektir.' },
      {
        name: 'Birlikte',
        line: 'Düşük puanın nedeni ne, yüksek puanın nedeni ne? Yönetici puanını en son söyler. Hepinizin arkasında durabileceği bir puan bulun.',
      },
      { name: 'Çizgiyi çizin', line: 'Puanı kutuya yazın, eksene bir nokta koyun ve noktaları birleştirin.' },
    ],
    factor: 'Faktör',
    score: 'Puan',
  },
  questions: {
    focus: 'Bir ile üç arası faktörü işaretleyin',
    star: 'Ortak paylaşıma almak istediğiniz notlara yıldız koyun, en çok üç.',
  },
  agreements: {
    title: 'Kararlarımız',
    what: 'Ne yapacağız?',
    where: 'Nerede bir şey değişecek?',
    responsible: 'Sorumlu',
    deadline: 'Son tarih',
    followUp: 'Yeni diyalog için buluşma günü',
  },
  model: {
    factors: (factors) => `${capitalized(spelled(factors), 'tr')} faktör`,
    ends: '1’in ve 5’in yanında, iki ucun nasıl olabileceği yazar.',
  },
  licence: {
    title: 'Akış rehberi',
    lead: (minutes) => `Moderatör için bir saatin tamamı tek sayfada. ${minutes} Size uyacak biçimde değiştirin.`,
    phase: 'Ne zaman',
    say: 'Söyleyebileceklerin',
    mind: 'Unutma',
    minutes: (minutes) => `${minutes} dk`,
    paper: 'Telefonsuz',
    never: (deeds) => `Şunları yapma: ${deeds}.`,
    nevers: [
      'ortalama hesaplamak',
      'tek tek kişilerin puanını sormak',
      'en iyi grubu seçmek',
      'sorunu grubun yerine çözmek',
    ],
    neversAlone: ['ortalama hesaplamak', 'tek tek kişilerin puanını sormak', 'sorunu grubun yerine çözmek'],
  },
} satisfies typeof da;
