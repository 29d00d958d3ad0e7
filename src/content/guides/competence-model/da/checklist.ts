import { nfa } from '../nfa.ts';

export const checklist = [
  { id: 'room', text: nfa.before.room },
  { id: 'hour', text: nfa.before.hour },
  { id: 'facilitator', text: nfa.before.facilitator },
  { id: 'groups', text: 'Er I mange, så del jer i grupper på 4–6 personer.' },
  { id: 'prints', text: 'Bed alle tage telefonen med, eller print Dialogøvelse og Dialogspørgsmål.' },
  { id: 'report', text: `${nfa.before.report} Den er fra NFA.` },
  { id: 'leader', text: 'Aftal med lederen, at han eller hun svarer og taler til sidst.' },
];
