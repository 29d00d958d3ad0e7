import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Son tarih: ${what}`,
  responsible: (name) => `Sorumlu: ${name}`,
  factor: (name) => `Faktör: ${name}`,
  level: (name) => `Nerede bir şey değişecek? ${name}`,
  from: (title, date) => `“${title}” diyaloğunda karara bağlandı, ${date}.`,
  followUp: (title) => `Yeni diyalog: ${title}`,
  carriedOver: 'Geçen seferden alındı.',
  lastTime: (done, of) => `Geçen seferden beri: ${of} karardan ${done} tanesi uygulandı.`,
  withdrawn: 'Karar kaldırıldı',
  withdrawnFollowUp: (title) => `Yeni diyalog iptal edildi: ${title}`,
  soon: (what) => `Bir hafta sonra: ${what}`,
  followUpMeans: 'Önce geçen seferki kararların üzerinden geçin. Sonra yeni çizgiyi eskisinin üzerine koyun.',
} satisfies typeof model;
