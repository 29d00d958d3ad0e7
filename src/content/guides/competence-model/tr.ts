import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/tr/script.ts';
import { standard } from '../standard/tr.ts';
import { competenceModel } from './guide.ts';
import { checklist } from './tr/checklist.ts';
import { concept, occasions, purpose } from './tr/concept.ts';
import { factors } from './tr/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './tr/questions.ts';
import { own } from './tr/script.ts';

/** The words of the competence model in Turkish. All of it is our translation: NFA's own words are the Danish ones. */
export const tr: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Çalışma ortamı yetkinliği modeli (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Danimarka Ulusal Çalışma Ortamı Araştırma Merkezi’nin (NFA) Arbejdsmiljøkompetencemodellen adlı modeline dayanır – NFA ürünü değildir.',
  basis: 'NFA’nın modeline dayanır.',
  ourWords: {
    marker: 'Sekskant’ın açıklaması',
    line: 'Faktörlerin adları ve sorular NFA’nındır, çevirisi bizimdir. Açıklamaları ve örnekleri Sekskant yazdı.',
  },
  limits:
    'Çizgi bir konuşmanın resmidir; ölçüm ya da sıralama değildir. İş yeri değerlendirmenizde (APV) ve yıllık çalışma ortamı görüşmesinde (arbejdsmiljødrøftelse) kullanılabilir. Bunların hiçbirinin yerini tutmaz.',
  resultTitle: 'Çalışma ortamı yetkinliğimizi böyle görüyoruz',
  minutes: 'Alıştırmanın 30 dakikası bizim önerimizdir. Öteki dakikalar NFA’nındır.',
  instructions: [own.exercise, 'Aşağıdaki tablodaki puanlarınıza göre çizgiyi çizerek şemadaki yerinizi gösterin.'],
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
