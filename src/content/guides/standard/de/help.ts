import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/de.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `Was bedeuten die ${spelled(factors.length)} Faktoren?`,
  whoSees: 'Wer sieht, was ich antworte?',
  noPromise: 'Das können wir nicht versprechen:',
  who: 'Wer kann uns helfen?',
  outside:
    'Lässt sich etwas am Tisch schwer sagen? Dann sprich danach mit der Moderation (tovholder), der Führungskraft oder den Sicherheitsbeauftragten (arbejdsmiljørepræsentant).',
});
