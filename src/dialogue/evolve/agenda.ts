import type { AgendaEvent } from '../event.ts';
import type { Dialogue } from '../state.ts';

export function evolveAgenda(dialogue: Dialogue, event: AgendaEvent): Dialogue {
  switch (event.type) {
    case 'renamed':
      return { ...dialogue, title: event.title };
    case 'durationsSet':
      return { ...dialogue, durations: event.durations };
    case 'phaseEntered':
      return enter(dialogue, event);
    case 'timeAdded':
      return { ...dialogue, extraMinutes: dialogue.extraMinutes + event.minutes };
    case 'factorShown':
      return { ...dialogue, shownFactor: event.factor };
    case 'plenaryShown':
      return { ...dialogue, plenary: { ...dialogue.plenary, part: event.part, page: event.page } };
    case 'spotlit':
      return { ...dialogue, plenary: { ...dialogue.plenary, spotlight: event.group } };
  }
}

function enter(dialogue: Dialogue, { phase, at }: Extract<AgendaEvent, { type: 'phaseEntered' }>): Dialogue {
  // One group's light goes out with the plenary: what follows is about all of them.
  const plenary = { ...dialogue.plenary, spotlight: null };
  return { ...dialogue, phase, phaseEnteredAt: at, extraMinutes: 0, shownFactor: null, plenary };
}
