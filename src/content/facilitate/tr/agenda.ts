import { pluralIn } from '../../count/plural.ts';
import { spelled } from '../../count/tr.ts';
import type { agenda as danish } from '../da/agenda.ts';

const plural = pluralIn('tr');

export const agenda = {
  page: 'Moderatör',
  offline: 'İnternet yok. Sen devam et. Saat işliyor; yazdıkların burada kalır ve bağlantı gelince gönderilir.',
  arrival: {
    title: 'Diyaloğu açamıyoruz',
    noLink: 'Diyalog açıldığında sana verilen linki kullan. Uzundur ve bir anahtarla biter.',
    gone: 'Diyalog silindi',
    lost: 'Diyalog silindi ya da bu link ona uymuyor.',
    renewed: 'Link değiştirildi ya da geri alındı. Diyaloğu açan kişiden yenisini iste.',
    front: 'Ana sayfaya',
  },
  header: {
    count: (people, groups) => (groups === 1 ? `${people} kişi` : `${groups} grupta ${people} kişi`),
    rename: 'Diyaloğa bir ad ver',
    renameAgain: 'Adı düzelt',
    name: 'İş yeri ya da ekip',
    save: 'Kaydet',
    screen: 'Büyük ekranı aç',
    links: 'Linkler',
    door: { open: 'Girişi kapat', closed: 'Girişi aç' },
    doorIsClosed: 'Giriş kapalı',
  },
  invite: {
    title: 'Katılın',
    scan: 'Diyaloğun QR kodu',
    at: (host) => `${host} adresine gidin ve kodu girin.`,
    overheard: 'Aynı ağdaki başkaları okuyabilir. Sunucuya https adresi vermek yardımcı olur.',
    unreachable: 'Bir telefon ulaşamıyor mu?',
    sameNetwork:
      'Telefon, bilgisayarla aynı ağda mı? Misafir ağınızda birbirlerine ulaşamıyorlarsa bir telefondan internet paylaşın.',
    choose: 'Ya da başka bir adres dene',
    followed: 'Büyük ekran, QR kodu, linkler ve afiş hemen değişir.',
    address: (host, adapter) => {
      if (adapter === null) return `${host} (bilgisayarın adı)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'Bilgisayar başka bir ağa geçti. Bağlantısı kopan telefonlar yeniden tarasın.',
    movedSeen: 'Gördüm',
  },
  links: {
    title: 'Diyaloğun linkleri',
    join: { name: 'Katılımcılar için', means: 'Bir masada yer verir.' },
    screen: {
      name: 'Büyük ekran için',
      means:
        'Odadakilerin göreceklerini gösterir. Hiçbir şeyi değiştiremez. Projektör başka bir bilgisayardaysa adresi buradan kopyala.',
    },
    facilitator: {
      name: 'Bir moderatör için',
      means: 'Linki olan, diyaloğu yönetebilir ve silebilir. Geri dönebilmek için onu kendin sakla.',
    },
    result: { name: 'Sonuç için', means: 'Kapanıştan itibaren linki olan herkes okuyabilir.' },
    copy: 'Kopyala',
    renew: 'Yeni link oluştur',
    renewMeans: 'Eski link hemen çalışmaz olur, sayfanın açık olduğu yerlerde de.',
    renewAllMeans:
      'Eski link hemen çalışmaz olur, sayfanın açık olduğu yerlerde de. Büyük ekranın ve sonucun linkleri de yenilenir: Başka bir bilgisayarda açıksalar orada yeniden aç.',
    renewForSure: 'Evet, yeni link oluştur',
    renewed: 'Yeni linkin hazır. Kullanacak olanlara gönder.',
    newCode: {
      renew: 'Yeni kod oluştur',
      renewMeans:
        'Yeni gelenler yalnızca yeni kodla katılabilir. İçeride olanlar yerinde kalır. Büyük ekran ve QR kod hemen değişir, ama önceden yazdırılanlar artık işe yaramaz. Önce buraya ait olmayanı çıkar.',
      renewForSure: 'Evet, yeni kod oluştur',
      renewed: 'Diyaloğun yeni bir kodu var.',
    },
    unheard: 'Ulaşmadı. Yeniden dene.',
    save: {
      go: 'Linki bir belgeye kaydet',
      saved: 'Belge kaydedildi. Yazdırmak istersen aç.',
      file: 'geri-donus-yolu',
      title: 'Diyaloğuna geri dönüş yolu',
      code: 'Kod:',
      link: 'Moderatör linkin:',
      keep: 'Belgeyi yalnızca senin görebileceğin bir yerde sakla. Linki olan, diyaloğu yönetebilir ve silebilir.',
    },
    co: {
      title: 'Birden fazla moderatör',
      means:
        'Yardımcı moderatör diyaloğu kendi linkiyle yönetir. Linki geri alabilirsin. O zaman sonucun linki de yenilenir. Diyaloğu yalnızca sen silebilirsin.',
      one: (id) => `Yardımcı moderatör ${id}`,
      link: 'Yardımcı moderatör için link',
      once: 'Linki şimdi kopyala. Yalnızca bu bir kez gösterilir.',
      add: 'Yardımcı moderatör için link oluştur',
      withdraw: 'Linki geri al',
      withdrawName: (id) => `Linki geri al: yardımcı moderatör ${id}`,
    },
    forget: {
      title: 'Bu bilgisayarı başkaları da kullanıyor mu?',
      means: 'O zaman tarayıcı diyaloğu unutabilir. Sunucuda bir şey silinmez.',
      go: 'Diyaloğu burada unut',
      sure: 'Ancak linkinle geri dönebilirsin. Onu sakladın mı?',
      forSure: 'Evet, diyaloğu unut',
    },
    copied: 'Kopyalandı',
    selected: 'Adres seçildi. Ctrl+C ya da ⌘C ile kopyala.',
  },
  plan: {
    title: 'Bir saatlik plan',
    done: (minutes) => `${minutes} dk, bitti`,
    minutes: (minutes) => `${minutes} dk`,
    end: 'Bitiş',
    change: 'Dakikaları düzelt',
    sum: (minutes) => `Toplam ${minutes} dakika.`,
    ofLastTime: (minutes) => `Bunun ${minutes} dakikası geçen seferki kararlar için.`,
    short: 'Bu 60 dakikadan az. Sohbet aceleye gelmesin diye bolca zaman ayırın.',
    save: 'Dakikaları kaydet',
  },
  now: {
    say: 'Şimdi söyle',
    quote: { open: '“', close: '”' },
    aloud: 'Yüksek sesle oku ya da kendi sözlerinle söyle.',
    tips: 'Sana öneriler',
    time: 'Kalan süre',
    leftOf: (minutes) => `kaldı / ${minutes}\u00a0dk`,
    overOf: (minutes) => `aşıldı / ${minutes}\u00a0dk`,
    more: '+5 dk',
    moreName: '+5 dk, beş dakika ekle',
    less: '−5 dk',
    lessName: '−5 dk, beş dakika çıkar',
  },
  next: {
    title: 'Sonraki adım',
    factor: (name) => `Sonraki faktör: ${name}`,
    parts: {
      empty: '',
      lines: 'Sırada: çizgileri göster',
      median: 'Sırada: orta değer',
      focus: 'Sırada: odak',
    },
    group: (group) => `Sırada: grup ${group}`,
    notes: (page, of) => (of === 1 ? 'Sırada: notlar' : `Sırada: notlar, sayfa ${page}/${of}`),
    agreement: (number, of) => `Sırada: karar ${number}/${of}`,
    question: (number, of) => `Sırada: soru ${number}/${of}`,
    readOut: (page, of) => (of === 1 ? 'Sırada: kararları oku' : `Sırada: kararları oku, sayfa ${page}/${of}`),
    go: (phase) => `Devam et: ${phase}`,
    end: 'Diyaloğu bitir',
    stepBack: 'Bir adım geri',
    back: (phase) => `Geri dön: ${phase}`,
    undoMeans: 'Saat eski hâline döner.',
    pressAgain: 'Devam etmek için yeniden bas.',
    notHeard: 'Ulaşmadı. İnternet gelince yeniden dene.',
    keys: 'PageDown, PageUp ve sunum kumandası da aynı işi yapar. Bütün tuşlar için ? tuşuna bas.',
    skipToSay: 'Söyleyeceklerine geç',
    skipToNext: 'Sonraki adıma geç',
    means: (factors) => ({
      lobby: '',
      purpose: 'Çoğunluk gelince başla. Sonradan da katılınabilir.',
      lastTime: 'Geçen seferki kararların üzerinden tek tek geç.',
      model: `Modelin ne hakkında olduğunu söyle ve ${spelled(factors)} faktörün üzerinden geç.`,
      exercise: 'Gruplar kendi hızlarında başlar. Bundan sonra yeni gelenleri her masa kendisi içeri alır.',
      plenary: 'Herkes grupların çizgilerini birlikte görür.',
      closing: 'Yanıtlar ve kararlar yazılır.',
      ended: 'Herkes sonucu görür. Diyaloğu yedi gün boyunca yeniden açabilirsin.',
    }),
    meansAlone: 'Grup kendi hızında başlar. Bundan sonra yeni gelenleri kendisi içeri alır.',
    missing: (missing, of) =>
      missing === 0
        ? 'Bütün grupların çizgisi var.'
        : of === 1
          ? 'Grubun çizgisi eksik.'
          : `${of} gruptan ${missing} tanesinin çizgisi eksik.`,
    missingAlone: (missing) =>
      missing === 0
        ? 'Çizgi çizildi.'
        : plural(missing, { one: 'Çizgide bir puan eksik.', other: `Çizgide ${missing} puan eksik.` }),
    notDone: (notDone, of) => (of === 1 ? 'Grup henüz bitirmedi.' : `${of} gruptan ${notDone} tanesi henüz bitirmedi.`),
    goOnWriting: (areAllOpen) =>
      areAllOpen
        ? 'Devam edersen gruplar yine not yazabilir, ama puanları yalnızca sen girebilirsin.'
        : 'Devam edersen puanları yalnızca sen girebilirsin. Puanlarını görmüş gruplar yine not yazabilir.',
    endTitle: 'Diyaloğu bitirmek istiyor musun?',
    endMeans:
      'Herkes sonucu ekranında görür ve artık bir şey değiştirilemez. Kişisel puanlar ve neyi kimin yazdığı şimdi silinir. Diyaloğu yedi gün boyunca yeniden açabilirsin. 12 ay sonra kendiliğinden silinir.',
    noAgreements: 'Henüz karar yok.',
    proposalsLeft: (count: number) => `Telefonlardan gelen ${count} öneri bekliyor.`,
    proposalsMean: 'Bir öneri ancak karara dönüştüyse sonuçta yer alır.',
    noFollowUp: 'Bir dahaki sefer için tarih yok.',
    noDeadline: (count) => `${count} kararın son tarihi yok.`,
  },
  checklist: 'Başlamadan önce',
  model: {
    title: 'Büyük ekranda göster',
    whole: 'Modelin tamamı',
  },
  plenary: {
    title: 'Büyük ekranda',
    parts: {
      empty: 'Boş şema',
      lines: 'Çizgiler',
      median: 'Orta değer',
      focus: 'Odak',
      notes: 'Notlar',
    },
    notesPage: (page, of) => `Notlar, sayfa ${page}/${of}`,
    noNotes: 'Hiçbir grup bir nota yıldız koymadı.',
    noNotesHere: 'Grup hiçbir nota yıldız koymadı.',
    round: 'Tur',
    all: 'Bütün gruplar',
    lift: 'Bir grubu öne çıkar',
    together: 'Hepsini birlikte göster',
    focus: 'Odak',
    noFocus: 'Odak seçilmedi',
    starred: 'Grubun notları',
    takeAway: 'Yıldızı kaldır',
    delete: 'Notu sil',
    deleteMeans: 'Not herkes için silinir, grubun kendisi için de.',
    deleteForSure: 'Evet, sil',
    correct: 'Puanları düzelt',
    table: {
      factor: 'Faktör',
      lowest: 'En düşük',
      median: 'Orta değer',
      previous: 'Geçen sefer',
      highest: 'En yüksek',
      focus: 'Odak',
    },
    none: '–',
  },
} satisfies typeof danish;
