import type { Event, Opened } from './event.ts';
import { evolveAgenda } from './evolve/agenda.ts';
import { evolveClosing } from './evolve/closing.ts';
import { evolveHandover } from './evolve/handover.ts';
import { evolveKeys } from './evolve/keys.ts';
import { evolveLastTime } from './evolve/last-time.ts';
import { evolveRating } from './evolve/rating.ts';
import { evolveSeating, newGroup } from './evolve/seating.ts';
import { evolveTable } from './evolve/table.ts';
import type { Dialogue } from './state.ts';

/** What a dialogue is when it has just been opened. */
export function dialogueFrom(opened: Opened): Dialogue {
  return {
    guide: opened.guide,
    title: opened.title,
    keys: opened.keys,
    keptKeys: { screen: null, result: null },
    coFacilitators: [],
    nextCoFacilitator: 1,
    laterCodes: [],
    durations: opened.durations,
    openedAt: opened.at,
    door: 'open',
    phase: 'lobby',
    phaseEnteredAt: opened.at,
    extraMinutes: 0,
    clocks: {},
    left: null,
    groups: opened.modes.map((mode, index) => newGroup(opened.guide, index + 1, mode)),
    seats: [],
    seatOffers: [],
    shownFactor: null,
    shownAgreement: null,
    shownQuestion: null,
    readOutPage: null,
    plenary: { part: 'empty', page: 0, spotlight: null, picked: [] },
    closing: {
      answers: {},
      agreements: [],
      nextAgreement: 1,
      proposals: [],
      nextProposal: 1,
      followUp: null,
      nextSteps: [],
      facilitator: '',
      papersShared: false,
      withdrawn: [],
    },
    previous: opened.previous ?? null,
    lastTime: {},
  };
}

/** Takes what is so and what happened, gives what is so then. Leaves what it was given as it is. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a line for each event, so that the compiler misses none.
export function evolve(dialogue: Dialogue, event: Event): Dialogue {
  switch (event.type) {
    case 'opened':
      return dialogueFrom(event);
    case 'answered':
    case 'erased':
    case 'codeOf':
      return dialogue;
    case 'renamed':
    case 'durationsSet':
    case 'phaseEntered':
    case 'timeAdded':
    case 'factorShown':
    case 'agreementShown':
    case 'plenaryShown':
    case 'spotlit':
    case 'closingQuestionShown':
    case 'agreementsReadOut':
    case 'notePicked':
      return evolveAgenda(dialogue, event);
    case 'doorSet':
    case 'groupAdded':
    case 'groupRemoved':
    case 'modeSet':
    case 'peopleCounted':
    case 'joined':
    case 'moved':
    case 'left':
    case 'arrived':
    case 'asked':
    case 'admitted':
    case 'declined':
    case 'wentAway':
      return evolveSeating(dialogue, event);
    case 'seatOffered':
    case 'seatTakenOver':
      return evolveHandover(dialogue, event);
    case 'keyRenewed':
    case 'keyKept':
    case 'coFacilitatorAdded':
    case 'coFacilitatorRemoved':
    case 'codeReplaced':
      return evolveKeys(dialogue, event);
    case 'rated':
    case 'companyClosed':
    case 'locked':
    case 'unlocked':
    case 'revealVoted':
    case 'ratingsOpened':
    case 'revealed':
    case 'scoringTogether':
    case 'begunAgain':
    case 'setAside':
    case 'cameBack':
    case 'ratingsErased':
      return evolveRating(dialogue, event);
    case 'stepTaken':
    case 'questionTaken':
    case 'penTaken':
    case 'penAsked':
    case 'penKept':
    case 'penFreed':
    case 'helpSet':
    case 'doneSet':
    case 'scoreSet':
    case 'noteWritten':
    case 'noteStarred':
    case 'noteRemoved':
    case 'noteKept':
    case 'keptNoteDropped':
    case 'focusSet':
      return evolveTable(dialogue, event);
    case 'outcomeSet':
    case 'outcomeDescribed':
      return evolveLastTime(dialogue, event);
    case 'closingAnswered':
    case 'agreementWritten':
    case 'agreementRemoved':
    case 'proposalMade':
    case 'proposalSupported':
    case 'proposalAnswered':
    case 'proposalWithdrawn':
    case 'followUpSet':
    case 'nextStepsChosen':
    case 'facilitatorNamed':
    case 'papersShared':
      return { ...dialogue, closing: evolveClosing(dialogue.closing, event) };
  }
}
