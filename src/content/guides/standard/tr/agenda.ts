import type { GuideForm } from '../../../../dialogue/guide.ts';
import { capitalized } from '../../../count/capitalized.ts';
import { spelled } from '../../../count/tr.ts';

export const phases = {
  lobby: 'Hazırlık',
  purpose: 'Amaç',
  lastTime: 'Geçen seferden beri',
  model: 'Model',
  exercise: 'Diyalog alıştırması',
  plenary: 'Ortak paylaşım',
  closing: 'Kapanış ve kararlar',
  ended: 'Bitiş',
};

export const course = {
  purpose: 'Bu saatte ne yapacağınızı dinleyin.',
  lastTime: 'Geçen seferki kararlardan ne çıktığına bakın.',
  model: 'Modeli dinleyin.',
  exercise: 'Puanlarınızı verin ve konuşun.',
  plenary: 'Öteki grupların nereye vardığına bakın.',
  closing: 'Kararlar alın.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Kendi başına puan ver', line: 'Konuşmadan her faktöre 1’den 5’e kadar puan ver.' },
  compare: { name: 'Puanlarınıza bakın', line: 'Birbirinizden en uzak olduğunuz yerden başlayın.' },
  agree: { name: 'Çizgide anlaşın', line: 'Her faktör için hepinizin arkasında durabileceği bir puan bulun.' },
  discuss: {
    name: 'Diyalog soruları',
    line: `${capitalized(spelled(questions.length), 'tr')} soruyu yanıtlayın ve odak olarak bir ile üç arası faktör seçin.`,
  },
});
