import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/tr.ts';
import type { PaperWords } from './da.ts';

export const tr = {
  title: 'Belgeleri indir',
  open: 'Belgeleri indir',
  intro: 'Hepsi Türkçe hazırlanır. Başka bir dilde isterseniz sayfanın dilini değiştirin.',
  making: 'Dosya hazırlanıyor…',
  taken: (name) => `İndirildi: ${name}.`,
  offline: 'Sunucuya ulaşamadık. Yeniden dene.',
  notYet: 'Rapor ve ötekiler, kapanış ve kararlara gelince burada olacak.',
  result: {
    title: 'Diyalogdan',
    report: {
      name: 'Rapor',
      hint: 'Yönetim ve çalışma ortamı grubu (arbejdsmiljøgruppe) için: şema, söyledikleriniz ve kararlarınız.',
    },
    minutes: {
      name: 'Tutanak',
      hint: 'Puanlar, notlar, yanıtlar ve kararlar; Word ya da LibreOffice’te kendiniz düzeltebileceğiniz metin olarak.',
    },
    slides: { name: 'Slaytlar', hint: 'Göstermek için: şema, notlar ve kararlar, yanında söyleyebileceklerin.' },
    board: {
      name: 'Karar panosu',
      hint: 'Duvar için: işaretlemelik kutularıyla kararlar ve bir dahaki seferin tarihi.',
    },
    calendar: {
      name: 'Takvim için son tarihler',
      hint: 'Kararlarınızın son tarihleri ve bir dahaki seferin tarihi. Bir şey değişince yeniden indirin.',
    },
    diagram: { name: 'Şema', hint: 'Duyuru panosu ve kendi slaytlarınız için.' },
    numbers: { name: 'Hesap tablosu', hint: 'Üzerinde anlaştığınız puanlar, notlar ve kararlar.' },
    data: { name: 'Veri', hint: 'JSON olarak sonucun tamamı. Ana sayfadan yeniden açılabilir, başka bir sunucuda da.' },
  },
  tables: {
    title: 'Masalar ve duvar için',
    sheets: {
      name: 'Masa kâğıtları',
      hint: 'Önce akış rehberi ve model, sonra her grup için diyalog alıştırması ve diyalog soruları, en sonda kararlar için bir kâğıt.',
    },
    poster: { name: 'Afiş', hint: 'Duvar için kod ve QR kodu.' },
  },
  blank: {
    title: 'Kâğıda yazdır',
    intro: 'Her şey telefonsuz da yapılabilir. Kâğıtlar boş ve yazmaya hazır.',
    exercise: { name: 'Diyalog alıştırması', hint: 'Tablo ve boş şema.' },
    questions: {
      name: 'Diyalog soruları',
      hint: (questions) => `${capitalized(spelled(questions), 'tr')} soru ve yanıt satırları.`,
    },
    model: {
      name: 'Tek sayfada model',
      hint: (factors) => `${capitalized(spelled(factors), 'tr')} faktör, açıklamalarıyla.`,
    },
    agreements: { name: 'Kapanış ve kararlar', hint: 'Kapanış soruları ve kararlarınız için yer.' },
    licence: { name: 'Akış rehberi', hint: 'Moderatör için bir saatin tamamı tek sayfada.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'Hepsi (ICS)',
    calendars: 'Herkese ayrı (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: puanlar',
    csvNotes: 'CSV: notlar',
    csvAgreements: 'CSV: kararlar',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  sizes: ['a4'],
  facilitator: {
    label: 'Moderatör kimdi? (isteğe bağlı)',
    hint: 'Raporda yazar. Yazmasını istemiyorsanız alanı boş bırakın.',
    save: 'Kaydet',
    saved: 'Kaydedildi.',
  },
  handOn: {
    link: {
      copy: 'Linki kopyala',
      share: 'Linki paylaş',
      copied: 'Link kopyalandı.',
      means: 'Sonucu linki olan herkes okuyabilir.',
    },
    text: {
      copy: 'Metin olarak kopyala',
      share: 'Metin olarak paylaş',
      copied: 'Metin kopyalandı.',
      means: 'Kararlar ve puanlarınız, bir mesaja yapıştırmaya hazır.',
    },
    notCopied: 'Kopyalanamadı. Burada seç ve kendin kopyala.',
  },
  share: {
    label: 'Sonucu katılımcılarla paylaş',
    hint: 'Diyalog bitince büyük ekran sonucun QR kodunu gösterir. Belgeler de telefonlardan indirilebilir.',
  },
} satisfies PaperWords;
