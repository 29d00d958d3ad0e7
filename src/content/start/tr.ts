import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/tr.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { tr as papers } from '../papers/tr.ts';
import { tr as shared } from '../shared/tr.ts';
import type { StartWords } from './da.ts';

export const tr = {
  shared,
  papers,
  page: 'Sekskant – çalışma ortamı üzerine diyalog',
  howLink: 'Nasıl yapılır?',
  headline: (factors) => ['Bir saat.', `${capitalized(spelled(factors), 'tr')} faktör.`, 'Sizin gözünüzden.'],
  lead: 'Çalışma ortamınız üzerine bir saatlik toplantı. Önce herkes kendi puanını verir. Sonra küçük gruplarda ortak bir görüşe varırsınız.',
  join: {
    label: 'Kodun var mı?',
    go: 'Katıl',
    help: 'Büyük ekrandaki sekiz rakam. QR kodunu kameranla da tarayabilirsin.',
    incomplete: 'Kod sekiz rakamdır. Büyük ekrana bak.',
    unheard: 'Sunucuya ulaşamıyoruz. Birazdan yeniden dene.',
  },
  open: {
    question: 'Toplantıyı sen mi yöneteceksin (moderatör)?',
    noAccount: 'Hesap açman gerekmez.',
    go: 'Diyalog başlat',
    opening: 'Açılıyor…',
    adjust: 'Önce ayarla',
    guide: 'Ne hakkında konuşacaksınız?',
    title: 'İş yeri ya da ekip',
    titleMeans: 'Boş kalabilir. Büyük ekranda ve sonuçta görünür.',
    people: 'Kaç kişisiniz?',
    groups: 'Grup sayısı',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      return sizes.length === 1
        ? `${counted(people)} kişi: bir grup.`
        : `${counted(people)} kişi: ${each} kişilik ${counted(sizes.length)} grup.`;
    },
    outside: 'Bir grup 4–6 kişi olmalı. Böylece herkes söz alabilir.',
    mode: 'Nasıl katılacaksınız?',
    modes: {
      phones: { name: 'Kendi telefonlarınız', means: 'Önce herkes kendi puanlarını verir.' },
      table: { name: 'Her masada bir ortak ekran', means: 'Grup puanları birlikte bulur.' },
      paper: { name: 'Kâğıt', means: 'Grubun puanlarını sen girersin.' },
    },
    wayMeans: 'Sonradan her grup için değiştirebilirsin.',
    minutes: 'Dakikalar',
    sum: (minutes) => `Toplam ${minutes} dakika.`,
    short: 'Bu 60 dakikadan az. Sohbet aceleye gelmesin diye bolca zaman ayırın.',
    defaults: 'Kendi telefonlarıyla katılan bir grupla başlar. İçeri girince grup ekleyebilirsin.',
  },
  example: { name: 'Örnek', title: 'Bir grubun çizgisine örnek' },
  agenda: {
    title: 'Bir saat nasıl geçer?',
    minutes: (minutes) => `${minutes} dk`,
    exercise: 'Puan verir, anlaşır ve nedenini konuşursunuz',
  },
  how: {
    title: 'Nasıl yapılır?',
    steps: (factors, questions) => [
      'Rahatsız edilmeden konuşabileceğiniz bir yer bulun ve en az 60 dakika ayırın. Toplantıyı yönetecek bir moderatör (tovholder) seçin.',
      'Moderatör diyaloğu bir bilgisayarda başlatır ve büyük ekranı herkese gösterir.',
      'Herkes kodu tarar ve 4–6 kişilik gruplar hâlinde oturur.',
      `Herkes ${spelled(factors)} faktöre 1’den 5’e kadar puan verir. Grup, puanların nerede olduğunu görür ve konuşarak ortak bir çizgiye varır.`,
      `Gruplar ${spelled(questions)} soruyu yanıtlar ve birbirleriyle paylaşır.`,
      'Sonunda kararlar alırsınız: ne, kim ve ne zaman.',
    ],
  },
  kept: {
    title: 'Ne saklanıyor?',
    lines: [
      'Kimse adını yazmak ya da hesap açmak zorunda değil. İsimler yalnızca sizin yazdığınız yerde görünür.',
      'Kişisel puanlarını yalnızca aynı masada oturanlar görür, isim olmadan. Diyalog bitince puanlar silinir. Hiç bitmezse bu, diyalog bir gün boyunca hareketsiz kalınca olur.',
      'Üzerinde anlaştığınız puanlar, notlar ve kararlar saklanır. Diyalog bitince neyi kimin yazdığını unuturuz.',
      'Diyalog, bittikten en geç 12 ay sonra silinir. Hiç bitirilmezse son değişiklikten 30 gün sonra silinir. Moderatör daha önce de silebilir.',
    ],
  },
  saved: 'Kayıtlı bir sonucu aç',
  own: {
    title: 'Bu cihazdaki diyaloglar',
    all: (count) => `Tüm liste (${count})`,
    open: (title) => title || 'Adsız diyalog',
    opened: (day) => `Açılış: ${day}`,
    code: (code) => `kod ${code}`,
    followUp: 'takip',
    ended: 'bitti',
    forgotten: 'Tarayıcı diyaloğu unuttu. Linkinle geri dönebilirsin.',
    forget: 'Listeden kaldır',
    forgetName: (title) => `Listeden kaldır: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
