import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Çalışma ortamı üzerine diyalog tutanağı',
  place: 'İş yeri',
  date: 'Tarih',
  present: 'Katılanlar',
  inGroups: (people, groups) => `${people}, ${groups} grup`,
  onlyGroups: (groups) => `${groups} grup`,
  facilitator: 'Moderatör',
  fact: (name) => `${name}: `,
  key: {
    line: 'Çizgi, üzerinde anlaştığımız puanlardır.',
    median:
      'Çizgi orta değerdir: grupların puanları sıralanınca ortadaki puan. Gri alan en düşük puandan en yüksek puana kadardır.',
    previous: (date) => `Kesik çizgi geçen seferden, ${date}.`,
    focus: 'Halka, faktörü odak olarak seçtiğimizi gösterir.',
    focusByHalf: 'Halka, grupların en az yarısının faktörü odak olarak seçtiğini gösterir.',
  },
  scores: 'Üzerinde anlaştıklarımız',
  groupScores: 'Grupların puanlarının orta değeri',
  foot: 'Tutanakta kimsenin kişisel puanı yoktur.',
  of: '/',
} satisfies typeof model;
