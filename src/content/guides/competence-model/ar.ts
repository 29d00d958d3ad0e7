import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/ar/script.ts';
import { standard } from '../standard/ar.ts';
import { checklist } from './ar/checklist.ts';
import { concept, occasions, purpose } from './ar/concept.ts';
import { factors } from './ar/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './ar/questions.ts';
import { own } from './ar/script.ts';
import { competenceModel } from './guide.ts';

/** The words of the competence model in Arabic. All of it is our translation: NFA's own words are the Danish ones. */
export const ar: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'نموذج الكفاءة في بيئة العمل (Arbejdsmiljøkompetencemodellen)',
  origin:
    'يستند إلى Arbejdsmiljøkompetencemodellen من المركز الوطني الدنماركي لبحوث بيئة العمل (NFA)، وليس من منتجاته.',
  basis: 'يستند إلى نموذج NFA.',
  ourWords: {
    marker: 'الشرح من Sekskant',
    line: 'العوامل والأسئلة من NFA، بترجمتنا. الشروح والأمثلة كتبها Sekskant.',
  },
  limits:
    'الخط صورة عن حديث، وليس قياسًا ولا ترتيبًا. يمكن استعماله في تقييم مكان العمل لديكم (APV) وفي النقاش السنوي حول بيئة العمل (arbejdsmiljødrøftelse). وهو لا يحل محل أي منهما.',
  resultTitle: 'هكذا نرى كفاءتنا في بيئة العمل',
  minutes: 'الدقائق الـ30 للتمرين اقتراح منا. بقية الدقائق من NFA.',
  instructions: [own.exercise, 'حددوا موقعكم في الرسم: ارسموا الخط بحسب أرقامكم في الجدول أدناه.'],
  purpose,
  concept,
  occasions,
  factors,
  questions,
  questionHints,
  closingQuestions,
  nextSteps,
  further,
  checklist,
  script: script(competenceModel, own),
};
