import { pluralIn } from '../../count/plural.ts';
import type { minutes as model } from '../da/minutes.ts';

const plural = pluralIn('ar');

export const minutes = {
  title: 'محضر حوار حول بيئة العمل',
  place: 'مكان العمل',
  date: 'التاريخ',
  present: 'الحاضرون',
  inGroups: (people, groups) =>
    plural(groups, {
      zero: people,
      one: `${people} في مجموعة واحدة`,
      two: `${people} في مجموعتين`,
      few: `${people} في ${groups} مجموعات`,
      many: `${people} في ${groups} مجموعة`,
      other: `${people} في ${groups} مجموعة`,
    }),
  onlyGroups: (groups) =>
    plural(groups, {
      zero: 'لا مجموعات',
      one: 'مجموعة واحدة',
      two: 'مجموعتان',
      few: `${groups} مجموعات`,
      many: `${groups} مجموعة`,
      other: `${groups} مجموعة`,
    }),
  facilitator: 'منسّق الحوار',
  fact: (name) => `${name}: `,
  key: {
    line: 'الخط هو ما اتفقنا عليه.',
    median: 'الخط هو الوسط: الرقم الأوسط حين تُرتَّب أرقام المجموعات. المساحة الرمادية من أدنى رقم إلى أعلى رقم.',
    previous: (date) => `الخط المتقطع من المرة السابقة، ${date}.`,
    focus: 'الحلقة تعني أننا اخترنا العامل للتركيز.',
    focusByHalf: 'الحلقة تعني أن نصف المجموعات على الأقل اختار العامل للتركيز.',
  },
  scores: 'ما اتفقنا عليه',
  groupScores: 'وسط أرقام المجموعات',
  foot: 'ليس في المحضر تقييمات خاصة لأحد.',
  of: ' من ',
} satisfies typeof model;
