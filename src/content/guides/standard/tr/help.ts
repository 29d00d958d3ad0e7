import type { GuideForm } from '../../../../dialogue/guide.ts';
import { capitalized } from '../../../count/capitalized.ts';
import { spelled } from '../../../count/tr.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `${capitalized(spelled(factors.length), 'tr')} faktör ne demek?`,
  whoSees: 'Yanıtlarımı kim görüyor?',
  noPromise: 'Şu konularda söz veremeyiz:',
  who: 'Bize kim yardım edebilir?',
  outside:
    'Masada söylemesi zor bir şey varsa, sonradan moderatörle, yöneticiyle ya da çalışma ortamı temsilcisiyle (arbejdsmiljørepræsentant) konuş.',
});
