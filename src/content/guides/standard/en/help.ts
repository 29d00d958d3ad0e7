import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/en.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `What do the ${spelled(factors.length)} factors mean?`,
  who: 'Who can help us?',
  outside:
    'If something is hard to say at the table, take it up afterwards with the facilitator, the manager or the safety representative.',
});
