import type { AgendaEvent } from '../event.ts';
import { afterPick } from '../picked-notes.ts';
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
    case 'agreementShown':
      return { ...dialogue, shownAgreement: event.agreement };
    case 'plenaryShown':
      return { ...dialogue, plenary: { ...dialogue.plenary, part: event.part, page: event.page } };
    case 'spotlit':
      return { ...dialogue, plenary: { ...dialogue.plenary, spotlight: event.group } };
    case 'closingQuestionShown':
      return { ...dialogue, shownQuestion: event.question, readOutPage: null };
    case 'agreementsReadOut':
      return { ...dialogue, shownQuestion: null, readOutPage: event.page };
    case 'notePicked':
      return { ...dialogue, plenary: { ...dialogue.plenary, picked: afterPick(dialogue.plenary.picked, event) } };
  }
}

function enter(dialogue: Dialogue, { phase, at, resumed }: Extract<AgendaEvent, { type: 'phaseEntered' }>): Dialogue {
  const { phase: before, phaseEnteredAt: enteredAt, extraMinutes } = dialogue;
  const clocks = { ...dialogue.clocks, [before]: { enteredAt, extraMinutes } };
  const clock = (resumed && clocks[phase]) ?? { enteredAt: at, extraMinutes: 0 };
  return {
    ...dialogue,
    phase,
    phaseEnteredAt: clock.enteredAt,
    extraMinutes: clock.extraMinutes,
    clocks,
    left: resumed === 'undone' ? null : { phase: before, at },
    shownFactor: null,
    shownAgreement: null,
    shownQuestion: null,
    readOutPage: null,
    // One group's light goes out with the plenary: what follows is about all of them.
    plenary: { ...dialogue.plenary, spotlight: null },
  };
}
