import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `الموعد: ${what}`,
  responsible: (name) => `المسؤول: ${name}`,
  factor: (name) => `العامل: ${name}`,
  level: (name) => `أين يجب أن يتغيّر شيء؟ ${name}`,
  from: (title, date) => `اتُّفق عليه في الحوار «${title}» في ${date}.`,
  followUp: (title) => `حوار جديد: ${title}`,
  carriedOver: 'من المرة السابقة.',
  lastTime: (done, of) => `منذ المرة السابقة: أُنجز ${done} من ${of} من الاتفاقات.`,
  withdrawn: 'أُزيل الاتفاق',
  withdrawnFollowUp: (title) => `أُلغي الحوار الجديد: ${title}`,
  soon: (what) => `بعد أسبوع: ${what}`,
  followUpMeans: 'راجعوا أولًا اتفاقات المرة السابقة. ثم ضعوا الخط الجديد فوق القديم.',
} satisfies typeof model;
