import type { GuideForm } from '../../../../dialogue/guide.ts';
import { definite } from '../../../count/ar.ts';

export const phases = {
  lobby: 'قبل البدء',
  purpose: 'الهدف',
  lastTime: 'منذ المرة السابقة',
  model: 'النموذج',
  exercise: 'تمرين الحوار',
  plenary: 'المشاركة بين المجموعات',
  closing: 'الختام والاتفاقات',
  ended: 'النهاية',
};

export const course = {
  purpose: 'تسمعون ما الغرض من هذه الساعة.',
  lastTime: 'تنظرون ماذا صار باتفاقات المرة السابقة.',
  model: 'تسمعون عن النموذج.',
  exercise: 'تقيّمون وتتحدثون عن التقييمات.',
  plenary: 'ترون ما وصلت إليه المجموعات الأخرى.',
  closing: 'تعقدون اتفاقات.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'كل شخص يقيّم وحده', line: 'ضعوا رقمًا من 1 إلى 5 لكل عامل، دون كلام.' },
  compare: { name: 'انظروا أين تقع تقييماتكم', line: 'ابدؤوا حيث التباعد بينكم أكبر.' },
  agree: { name: 'اتفقوا على الخط', line: 'اختاروا لكل عامل رقمًا واحدًا يقبل به الجميع.' },
  discuss: {
    name: 'أسئلة الحوار',
    line: `أجيبوا عن الأسئلة ${definite(questions.length)}، واختاروا عاملًا إلى ثلاثة عوامل للتركيز.`,
  },
});
