import { capitalized } from '../../count/capitalized.ts';
import { pluralIn } from '../../count/plural.ts';
import { spelled } from '../../count/tr.ts';
import type { JoinWords } from '../da.ts';

const plural = pluralIn('tr');
const counted = (people: number) => `${people} kişi`;
const devices = (phones: number) => `${phones} telefon`;

export const company = {
  company: {
    ask: 'Masada kaç kişisiniz?',
    everybody: 'Herkesi sayın, telefonu olmayanı da.',
    once: 'Birinizin yanıtlaması yeter.',
    more: (most) => `${capitalized(spelled(most), 'tr')} kişiden fazlayız`,
    number: 'Kişi sayısı',
    save: 'Kaydet',
    here: (people, phones) => `${counted(people)}, ${devices(phones)}`,
    correct: 'Düzelt',
    theNumber: ': kişi sayısı',
    morePhones:
      'Kişi sayısından çok telefon var. Bu yüzden nokta yerine sözcük görürsünüz, çünkü iki telefonu olan biri ötekilerin puanını hesaplayabilir. Sayınız arttıysa düzeltin.',
    changed: (people, phones) =>
      `Masada oturanlar değişti. Şimdi ${counted(people)} ve ${devices(phones)} yazıyor. Doğruysa yeniden kilitleyin.`,
  },
  away: {
    is: (seat) => `${seat} numaralı yerin bağlantısı yok.`,
    notHere: 'O yer masada değil',
    notHereName: (seat) => `O yer masada değil: ${seat} numaralı yer`,
    sure: (seat) =>
      `${seat} numaralı yer kimsenin değil mi? Numara telefon ekranının en altında yazar. O zaman bu yer sayılmaz ve kilitlemiş olanların yeniden kilitlemesi gerekir. Kaç kişi olduğunuzu sayın, yer çıkarılır.`,
    isAside: (seat) => `${seat} numaralı yer şu anda sayılmıyor.`,
    lockAgain: (seat) => `${seat} numaralı yer çıkarıldı. Puanlarınızı yeniden kilitleyin.`,
    title: 'Ötekiler telefonunu göremedi',
    means: 'Senin telefonun olmadan devam ettiler ve puanların silindi. Buradaysan söyle ve puanlarını yeniden ver.',
    here: 'Buradayım',
  },
  knock: {
    asks: (phones) =>
      plural(phones, {
        one: 'Yeni bir telefon masanıza katılmak istiyor.',
        other: `${phones} yeni telefon masanıza katılmak istiyor.`,
      }),
    together: 'Birlikte mi oturuyorsunuz?',
    yes: 'Evet',
    no: 'Hayır',
    letIn: (seat) => `${seat} numaralı yeri içeri al`,
    keepOut: (seat) => `${seat} numaralı yeri içeri alma`,
  },
  moved: {
    to: (group) => `Yerin değişti. Artık grubun: Grup ${group}.`,
    here: (people, phones) => `Burada ${people === null ? '' : `${counted(people)} ve `}${devices(phones)} var.`,
    again: 'Puanların seninle gelmedi. Burada yeniden ver.',
    notIn: 'Puanların seninle gelmedi. Grup ortak puanlarını bulurken yeniden katılırsın.',
    further: 'Grup daha ileride. Buradan itibaren sen de varsın. Kişisel puanların seninle gelmedi.',
    read: 'Tamam',
  },
  late: {
    title: 'Sen geldiğinde grup başlamıştı',
    means:
      'Ötekiler kişisel puanlarını veriyor, seninkiler artık eklenemez. Ortak puanlarınızı bulurken sen de katılırsın.',
    orOldSeat:
      'Bağlantısı olmayan yer senin eski yerin mi? O zaman aşağıdaki “O yer masada değil” düğmesine bas. Böylece sen de varsın, ötekilerin yalnızca yeniden kilitlemesi gerekir.',
    orAgain: 'Herkesin puanı sayılsın istiyorsanız baştan başlayın. Bunu “Yardım” altında yapabilirsiniz.',
    rated: 'Puanlarını başka bir grupta verdin',
    ratedMeans: 'Bu yüzden burada puan vermiyorsun. Ortak puanlarınızı bulurken katılırsın.',
  },
  again: {
    title: 'Baştan başlayın',
    means: 'Yeni gelenler varsa ya da bir şey ters gittiyse, puanlarınızı baştan verebilirsiniz.',
    begin: 'Puanlara baştan başla',
    sure: 'O zaman masadakilerin verdiği bütün puanlar silinir, kilitli olanlar da. Hepiniz bunu istiyor musunuz?',
    forSure: 'Evet, puanları sil',
    said: 'Baştan başladınız. Önceki puanlarınızın hepsi silindi.',
  },
  waiting: {
    here: (group) => (group === null ? 'İçeri alınmayı bekliyorsun' : `Beklediğin masa: ${group}`),
    means: 'Masada oturanlara söyle. Biri telefonunda “Evet”e basar ve sen de katılırsın.',
    why: 'Onlar başladı; söyledikleri ve yazdıkları masada kalır. Bu yüzden kimi içeri alacaklarına kendileri karar verir.',
    keep: 'Sayfayı kapatma. Bu arada telefonunu kilitleyebilirsin.',
    choose: 'Nerede oturuyorsun?',
    chooseMeans: 'Gruplar başladı. Oturduğun grubu seç, girip giremeyeceğini onlara soralım.',
    declined: 'Masadan hayır dediler',
    declinedMeans: 'Belki senin masan değildi. Oturduğun grubu seç ya da moderatöre git.',
    onlyDeclinedMeans: 'Orada oturanlarla ya da moderatörle konuş. Sonra yeniden sorabilirsin.',
    again: 'Yeniden sor',
    yours: 'Grubun',
    yoursNumber: 'Grubunun numarası',
    wrongGroup: 'Yanlış seçtim',
    other: 'Başka bir grupta mı oturuyorsun?',
    otherNumber: 'Başka bir grupta mı oturuyorsun? Numarasını yaz.',
    ask: 'Onlara sor',
    sitAt: (group) => `Benim grubum: ${group}`,
    leaveMeans: 'O zaman masada sormayı bırakırız.',
  },
} satisfies Partial<JoinWords>;
