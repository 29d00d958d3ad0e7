import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/tr.ts';
import type { OverviewWords } from './da.ts';

export const overview = {
  factor: (name) => `“${name}”`,
  talked: {
    alone: (people, date) =>
      people === 1 ? `${date} günü 1 kişi katıldı.` : `${date} günü ${people} kişi birlikte konuştu.`,
    groups: (people, groups, date) => `${date} günü ${people} kişi ${countedGroups(groups)} hâlinde konuştu.`,
    groupsUncounted: (groups, date) => `${date} günü ${countedGroups(groups)} konuştu.`,
    uncounted: (date) => `Diyaloğun tarihi: ${date}.`,
  },
  focus: {
    title: 'Odak',
    none: 'Odak seçilmedi.',
    alone: (factors) => `${factors} ile ilgili bir şey yapmayı seçtik.`,
    byBoth: (factors) => `İki grup da ${factors} ile ilgili bir şey yapmak istiyor.`,
    byHalf: (factors) => `Grupların en az yarısı ${factors} ile ilgili bir şey yapmak istiyor.`,
    mixed: (factors) => `Grupların en az yarısının seçtiği bir faktör yok. En çok grubun seçtiği: ${factors}.`,
    spread: (most, of) => `Seçimler dağınık. Aynı faktörü ${of} gruptan en çok ${most} tanesi seçti.`,
    mixedOfTwo: (factors) => `Hiçbir faktörü iki grup birden seçmedi. Birinin seçtiği: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups}/${of})`,
  },
  differ: {
    title: 'Farklı gördüklerimiz',
    many: (factors, of, by) =>
      `${factors === of ? 'Bütün faktörlerde' : `${capitalized(spelled(of), 'tr')} faktörden ${spelled(factors)} tanesinde`} en düşük ve en yüksek puan arasında ${by} puan fark var.`,
    most: (factors) => `Grupların birbirinden en uzak olduğu: ${factors}.`,
    close: 'Gruplar birbirine yakın: En düşük ve en yüksek puan arasında en çok 1 puan fark var.',
    range: (factor, from, to) => `${factor} (en düşük ${from}, en yüksek ${to})`,
  },
  line: {
    title: 'Çizgimiz',
    ends: (highest, lowest) => `Çizginin en yüksek olduğu: ${highest}. En düşük olduğu: ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Geçen seferden beri',
    score: {
      higher: (factors) => `Geçen seferden yüksek: ${factors}.`,
      lower: (factors) => `Geçen seferden düşük: ${factors}.`,
      same: 'Karşılaştırabildiğimiz puanların hiçbiri değişmedi.',
    },
    median: {
      higher: (factors) => `Orta değer geçen seferden yüksek: ${factors}.`,
      lower: (factors) => `Orta değer geçen seferden düşük: ${factors}.`,
      same: 'Orta değer değişmedi.',
    },
    from: (factor, from, to) => `${factor} (önce ${from}, şimdi ${to})`,
  },
  lastTime: {
    title: 'Geçen seferki kararlardan ne çıktı?',
    done: (done, of) =>
      of === 1
        ? `Geçen seferki tek karar ${done === 1 ? 'uygulandı' : 'uygulanmadı'}.`
        : `Geçen seferki ${of} karardan ${done} tanesi uygulandı.`,
    others: (outcomes) => `Geri kalanlar: ${outcomes}.`,
    counted: (outcome, agreements) => `${agreements} tanesi ${outcome.toLocaleLowerCase('tr')}`,
    notTalkedOf: 'Geçen seferki kararların üzerinden geçilmedi.',
  },
  notes: {
    all: 'Bütün notlar burada.',
    selected: (shown, written) => `Burada ${written} nottan ${shown} tanesi var: grupların kendi seçtikleri.`,
    selectedOf: 'Burada yalnızca grupların kendi seçtiği notlar var.',
  },
  method: {
    title: 'Puanları böyle bulduk',
    ratedAlone: {
      counted: (raters, of) =>
        `${of} kişiden ${raters} kişi önce kendi telefonunda, başkaları görmeden, kendi başına puan verdi.`,
      everybody: (raters) =>
        `${raters} kişinin hepsi önce kendi telefonunda, başkaları görmeden, kendi başına puan verdi.`,
      some: (raters) => `${raters} kişi önce kendi telefonunda, başkaları görmeden, kendi başına puan verdi.`,
      alone: 'Gruptakiler önce kendi telefonlarında, başkaları görmeden, kendi başlarına puan verdi.',
      groups: (groups) =>
        `${capitalized(spelled(groups), 'tr')} grupta herkes önce kendi telefonunda, başkaları görmeden, kendi başına puan verdi.`,
      afterwards: 'Sonra konuşarak ortak puanlara vardılar.',
    },
    together: {
      alone: 'Grup puanları doğrudan birlikte buldu.',
      groups: (groups) => `${capitalized(spelled(groups), 'tr')} grup puanları doğrudan birlikte buldu.`,
    },
    onPaper: {
      alone: 'Grup puanları kâğıt üzerinde birlikte buldu.',
      groups: (groups) => `${capitalized(spelled(groups), 'tr')} grup puanları kâğıt üzerinde birlikte buldu.`,
    },
    unscored: {
      alone: 'Ortak puan belirlenmedi.',
      groups: (groups) => `${capitalized(spelled(groups), 'tr')} grup ortak puan belirlemedi.`,
      all: 'Hiçbir grup ortak puan belirlemedi.',
    },
    unknown: 'Dosyada puanların nasıl bulunduğu yazmıyor.',
    shared: 'Puanlar ortak değerlendirmelerdir. Bir ölçüm değildir.',
  },
} satisfies OverviewWords;

function countedGroups(groups: number): string {
  return groups === 1 ? 'bir grup' : `${groups} grup`;
}
