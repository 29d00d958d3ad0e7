import { capitalized } from '../../count/capitalized.ts';
import { pluralIn } from '../../count/plural.ts';
import { spelled } from '../../count/tr.ts';
import type { JoinWords } from '../da.ts';

const plural = pluralIn('tr');

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Çizginize yaklaşık\u00a0${minutes}\u00a0dk ayırın.`,
    rate: (minutes) => `toplam ~${minutes}\u00a0dk`,
    discuss: (minutes) => `Sorulara yaklaşık\u00a0${minutes}\u00a0dk ayırın.`,
  },
  rate: {
    high: '5 yüksek.',
    low: '1 düşük.',
    legend: (factor) => `${factor}. Bizde nasıl? 1’den 5’e kadar bir puan seç.`,
    valueText: (score) => (score === 5 ? '5, yüksek' : score === 1 ? '1, düşük' : String(score)),
    chooseOne: '1’den 5’e kadar bir puan seç ya da “Bilmiyorum”a bas.',
    unknown: 'Bilmiyorum',
    unknownMeans: '“Bilmiyorum” dedin. Grup bu faktörün puanlarını görürken sen hesaba katılmazsın.',
    unknownShort: 'bilmiyorum',
    open: 'eksik',
    back: 'Geri',
    next: 'İleri',
    toOverview: 'Puanlarına dön',
    overview: (factors) => `Senin ${spelled(factors)} puanın`,
    overviewMeans: 'Düzeltmek için bir puana bas. Grup puanları görene kadar düzeltebilirsin.',
    answerLast: (missing) => plural(missing, { one: 'Sonuncuyu yanıtla', other: `Kalan ${missing} taneyi yanıtla` }),
    lock: 'Puanlarımı kilitle',
    locked: 'Puanların kilitli',
    ready: (locked, of) => `${of} kişiden ${locked} kişi yanıtladı.`,
    lockedMeans: 'Herkes kilitleyince puanları birlikte görürsünüz.',
    unlock: 'Puanlarımı düzelt',
    othersVotedToReveal: 'Gruptan bazıları puanları şimdi görmek istiyor. Seninkiler de sayılsın istiyorsan kilitle.',
  },
  openNow: {
    title: 'Puanları şimdi görmek ister misiniz?',
    means: (votes, locked) =>
      `Bunun için en az ${spelled(votes)} kişi evet demeli ve en az ${spelled(locked)} kişi kilitlemiş olmalı. Kilitlenmeyen puanlar sayılmaz.`,
    votes: (votes, needed) => `Evet diyen: ${votes}/${needed}.`,
    vote: 'Evet, şimdi göster',
    voted: 'Puanları şimdi görmeye evet dedin.',
    allLocked: 'Kalan herkes puanlarını kilitledi.',
    show: 'Puanlarımızı göster',
  },
  together: {
    title: 'Puanları birlikte buluyorsunuz',
    orWait: (seats) =>
      plural(seats, {
        one: 'Şu anda grupta yalnızca senin telefonun var. Gelecekler varsa onları bekleyin.',
        other: `Şu anda grupta ${spelled(seats)} telefon var. Gelecekler varsa onları bekleyin.`,
      }),
    orAgain:
      'Bazılarınız ayrıldı. Hâlâ telefonlu üç ya da daha çok kişiyseniz, “Yardım” altında baştan başlayabilirsiniz.',
    go: 'Puanları birlikte bulun',
  },
  compare: {
    title: 'Siz böyle görüyorsunuz',
    turned: 'İşte puanlar. Hepiniz aynı anda görüyorsunuz.',
    means: 'Her nokta, gruptan birinin puanı; isim olmadan. Konuşun: Düşük puanın nedeni ne, yüksek puanın nedeni ne?',
    wordsMean:
      'Yalnızca üç kişi yanıtladıysa ya da kişi sayısından çok telefon varsa, nokta yerine sözcük görürsünüz. Yoksa kimin ne yanıtladığı anlaşılabilir.',
    erased: 'Kişisel puanlarınız silindi. Ortak puanlarınızı bulun.',
    first: 'Buradan başlayın',
    second: 'Sonra bu',
    goOn: 'Ortak puanlarınızı bulun',
  },
  own: {
    answer: (answer) => `Senin seçtiğin: ${answer}.`,
    unknown: '“Bilmiyorum” dedin.',
    onlyHere: 'Senin ne seçtiğini yalnızca telefonun biliyor.',
    onlyThis: 'Bunu yalnızca telefonun biliyor.',
    hide: 'Gizle',
    show: 'Kendi seçtiğimi göster',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${index + 1} puanda ${count}`] : []));
    return `Noktalar: ${groups.join(', ')}.`;
  },
  table: {
    count: 'Bu ekranın başında kaç kişisiniz?',
    save: 'Kaydet',
  },
  pen: {
    yours: 'Kalem sende',
    others: 'Kalem masadan bir başkasında',
    nobodys: 'Kalem kimsede değil',
    take: 'Kalemi al',
    ask: 'Kalemi iste',
    asking: 'Kalemi istedin.',
    otherAsks: 'Kalemi bir başkası istedi',
    kept: 'Kalem kimdeyse onda kalıyor.',
    asked: 'Gruptan biri kalemi istiyor.',
    give: 'Kalemi ver',
    keep: 'Bende kalsın',
    putDown: 'Kalemi bırak',
    late: 'Kalemi tutan kişi, siz başladıktan sonra geldi.',
    lateYours: 'Ötekiler, onlar başladıktan sonra geldiğini görebiliyor.',
  },
  agree: {
    line: 'Çizginiz',
    whole: (factors) => `${capitalized(spelled(factors), 'tr')} puanın hepsinde anlaştınız.`,
    noLine: 'Çizginiz yok.',
    previous: (day) => `Geçen sefer, ${day}`,
    figure: 'Şimdiye kadarki çizginiz',
    soFar: (set, of) => `${of} faktörden ${set} tanesinin puanı var.`,
    set: (set, of) => `${set}/${of} belirlendi`,
    edit: 'Puanlarınızı şemada belirleyin',
    valueText: (name, score) => `${name}: ${score === null ? 'henüz puan yok' : score}`,
    legend: (factor, dots) => `Ortak puanınız: ${factor}. ${dots}`,
    chooseOne: '1’den 5’e kadar bir puan seçin.',
    agree: 'Anlaştık',
    agreeOn: (score) => `Anlaştık: ${score}`,
    agreed: (score) => `Anlaştığınız puan: ${score}.`,
    watching: 'Kalemi tutan kişi belirleyince puan burada görünür.',
    explain: 'Bu faktör ne hakkında?',
    all: (factors) => `Hepsi (${factors})`,
    unset: 'puan yok',
    goOn: 'Sorulara geç',
    comes: 'Sırada sorular var. Kalemi tutan kişi devam eder.',
    toNumbers: 'Puanlarınıza bakın',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Puansız devam et';
      return plural(missing, { one: 'Son puan olmadan devam et', other: `Kalan ${missing} puan olmadan devam et` });
    },
    news: (factor, score, set, of) => `${factor}, belirlenen puan: ${score}. ${set}/${of} belirlendi.`,
  },
  figureTable: {
    show: 'Tablo olarak göster',
    factor: 'Faktör',
    lowest: 'En düşük',
    median: 'Orta değer',
    highest: 'En yüksek',
    previous: 'Geçen sefer',
    none: '–',
    scoreOf: (factor) => `Puanınız: ${factor}`,
  },
  discuss: {
    questions: (questions) => `${capitalized(spelled(questions), 'tr')} soru`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written = notes === 0 ? 'not yok' : `${notes} not`;
      return `Soru ${number}, ${hasFocus ? 'odak seçildi, ' : ''}${written}${isTaken ? ', grup burada' : ''}`;
    },
    toGroup: 'Grubun sorusuna git',
    wentOn: 'Sen burada yazmayı sürdürüyorsun. Grup şuna geçti:',
    bringText: 'Metnimi oraya taşı',
    previous: 'Önceki soru',
    next: 'Sonraki soru',
    done: 'Bitirdik',
    notDone: 'Henüz bitirmedik',
    findMissing: (missing) => plural(missing, { one: 'Son puanı bulun', other: `Kalan ${missing} puanı bulun` }),
    areDone: 'Bitirdiniz, moderatör bunu görüyor. Yine de not yazabilirsiniz.',
    showLine: 'Çizgiyi göster',
    changeScores: 'Puanlarınızı düzeltin',
  },
  notes: {
    empty: 'Henüz not yok. Aklınızda kalsın istediğinizi kendi sözlerinizle yazın.',
    write: 'Bir not yaz',
    add: 'Not ekle',
    edit: 'Düzelt',
    change: 'Notu düzelt',
    save: 'Kaydet',
    remove: 'Notu kaldır',
    kept: 'Kalemi tutan kişi, yazdığın bir notu düzeltti ya da kaldırdı:',
    restore: 'Sözlerimi geri koy',
    returned: 'Düzelttiğin not kaldırıldı. Metnin burada, alanda duruyor.',
    all: 'Notlarınız',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'Öne çıkan notlar',
            others: 'Öteki notlarınız',
            othersMean: 'Bunlar sonuçta yer alır. Moderatör okuyabilir ve bir notu silebilir.',
            none: '',
            goesTo: 'Sonuçta yer alır. Kapanıştan itibaren moderatör de okuyabilir.',
            starred: 'Öne çıkan',
            action: (note: string) => `Sonuçta öne çıkar: ${note}`,
          }
        : {
            title: 'Seçtiğiniz notlar',
            others: 'Öteki notlarınız',
            othersMean: 'Bunlar grupta kalır.',
            none: 'Not seçmediniz.',
            goesTo: 'Yıldız koyarsanız herkes görür.',
            starred: 'Ortak paylaşımda',
            action: (note: string) => `Ortak paylaşıma al: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      plural(notes, {
        one: '1 notun yıldızı yok – paylaşılsın mı?',
        other: `${notes} notun yıldızı yok – paylaşılacak olan var mı?`,
      }),
    all: 'Notlarınızın hepsi ortak paylaşımda.',
    full: 'Ortak paylaşım için üç not seçtiniz.',
    nothing: 'Yıldız olmazsa notlarınızın hiçbiri ortak paylaşımda gösterilmez.',
    pick: 'Not seç',
    title: 'Ortak paylaşım için not seçin',
    means: (most) => `En çok ${spelled(most)} nota yıldız koyun. Herkes onları ortak paylaşımda ve sonuçta görür.`,
    count: (stars, most) => `${most} yıldızdan ${stars} tanesi kullanıldı.`,
  },
  unsent: {
    note: 'Bu notu gönderemedin:',
    edit: 'Bu düzeltmeyi kaydedemedin:',
    proposal: 'Bu öneriyi gönderemedin:',
    removed: 'Düzelttiğin not kaldırıldı. Metnin şuydu:',
    refused: 'Bu gönderilemedi:',
    own: 'Yalnızca senin telefonunda duruyor.',
    add: 'Not olarak ekle',
    save: 'Düzeltmeyi kaydet',
    propose: 'Öneri olarak gönder',
    copy: 'Kopyala',
    copied: 'Metin kopyalandı.',
    notCopied: 'Metin kopyalanamadı. Seç ve kendin kopyala.',
    dismiss: 'At',
  },
  focus: {
    title: 'Odağınız',
    means: (most) => `En az bir, en çok ${spelled(most)} faktör seçin. Puanlar, üzerinde anlaştıklarınız.`,
    penChooses: 'Kalemi tutan kişi seçer.',
    none: 'Henüz odağınızı seçmediniz.',
    choose: 'Odak seç',
    goOnWithout: 'Odak seçmeden devam et',
  },
} satisfies Partial<JoinWords>;
