import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/en.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `What do the ${spelled(factors.length)} factors mean?`,
  whoSees: 'Who sees what I answer?',
  noPromise: 'What we cannot promise:',
  who: 'Who can help us?',
  outside:
    'If something is hard to say at the table, take it up afterwards with the facilitator, the manager or the safety representative.',
});
