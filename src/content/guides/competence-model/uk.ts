import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/uk/script.ts';
import { standard } from '../standard/uk.ts';
import { competenceModel } from './guide.ts';
import { checklist } from './uk/checklist.ts';
import { concept, occasions, purpose } from './uk/concept.ts';
import { factors } from './uk/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './uk/questions.ts';
import { own } from './uk/script.ts';

/** The words of the competence model in Ukrainian. All of it is our translation: NFA's own words are the Danish ones. */
export const uk: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Модель компетентності щодо робочого середовища (Arbejdsmiljøkompetencemodellen)',
  origin:
    'На основі Arbejdsmiljøkompetencemodellen Національного дослідницького центру робочого середовища Данії (NFA) — не продукт NFA.',
  basis: 'На основі моделі NFA.',
  ourWords: {
    marker: 'Пояснює Sekskant',
    line: 'Назви факторів і запитання — від NFA, у нашому перекладі. Пояснення і приклади — від Sekskant.',
  },
  limits:
    'Лінія — це картина розмови, а не вимірювання і не рейтинг. Вона може стати в пригоді для оцінювання робочих умов (APV) і для щорічного обговорення робочого середовища (arbejdsmiljødrøftelse). Їх вона не замінює.',
  resultTitle: 'Як ми бачимо свою компетент\u00adність щодо робочого середо\u00adвища',
  minutes: '30 хвилин на вправу — наша пропозиція. Решта — від NFA.',
  instructions: [own.exercise, 'Позначте себе на діаграмі: проведіть лінію за вашими оцінками з таблиці нижче.'],
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
