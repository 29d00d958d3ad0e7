import { first as shared } from '../../shared/tr/first.ts';
import type { DoorWords } from '../da/door.ts';

export const door = {
  shared,
  page: 'Diyalog',
  takeOver: {
    title: 'Yerinle devam et',
    means: 'Başka bir tarayıcıda zaten bir yerin var. Dokun, buraya taşınsın.',
    take: 'Burada devam et',
    door: 'Yeni bir yerle katıl',
  },
  door: {
    inApp:
      'Sayfa bir uygulamanın içinde açıldı. Girmeden önce uygulamanın menüsünden “Tarayıcıda aç”ı seç. Yoksa sayfayı kolayca kaybedebilirsin.',
    looking: 'Diyalog aranıyor…',
    untitled: 'Çalışma ortamınız üzerine diyalog',
    nameless: 'Adını yazman ya da kayıt olman gerekmez.',
    where: 'Nerede oturuyorsun?',
    anywhere: 'Bana bir yer bul',
    anywhereMeans: 'En uygun yeri olan gruba girersin.',
    atTable: 'Bir masada oturuyorum',
    numberMeans: 'Grubun numarasını yaz.',
    number: 'Grup numarası',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'kâğıtla';
      if (full) return 'dolu';
      if (mode === 'table') return 'ortak ekranlı';
      if (seats === 0) return 'henüz kimse yok';
      return `${seats} yer dolu`;
    },
    join: 'Katıl',
    isShared: (group) =>
      `Grup ${group} ortak ekran kullanıyor ve o ekran zaten burada. Senin grubunsa yeniden “Katıl”a bas. Değilse başka bir grup seç.`,
    joining: 'Yerin aranıyor…',
    unheard: 'Sunucuya ulaşamıyoruz. Sayfa kendiliğinden yeniden dener.',
    sameNetwork: 'Telefonun, moderatörün bilgisayarıyla aynı ağda mı?',
    wrong: 'Kod çalışmıyor',
    closed: {
      title: 'Giriş kapalı',
      text: 'Moderatör girişi kapattı, diyalog bitti ya da kod değişti. Büyük ekrana bak ya da moderatöre sor.',
    },
    full: {
      title: 'Boş yer kalmadı',
      text: 'Moderatörden bir grup eklemesini iste. Sayfa kendiliğinden açılır.',
    },
    ended: { title: 'Diyalog bitti', text: 'Sonucu moderatörüne sor.' },
    otherCode: 'Başka bir kod dene',
    tryCode: 'Diyaloğu bul',
    codeIsEightDigits: 'Kod sekiz rakamdır. Büyük ekranda yazar.',
  },
} satisfies DoorWords;
