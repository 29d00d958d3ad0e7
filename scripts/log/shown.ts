import type { Event } from '../../src/dialogue/event.ts';

type Type = Event['type'];

/** Returns what is shown of a kind of event, besides its name. */
type Shown<Kind> = { of(event: Kind): object }['of'];

/**
 * What may be shown of an event. Of one without a row only the group is shown: a rating, who has given one and who has locked
 * are nobody's, and the counts of a small group would tell. Rows leave out keys, and who wrote what bears no name.
 */
const SHOWN: { readonly [Kind in Type]?: Shown<Extract<Event, { type: Kind }>> } = {
  opened: ({ at, title, guide, durations, modes, previous }) => ({
    at: time(at),
    title,
    guide: guide.id,
    durations,
    modes,
    ...(previous ? { previous: previous.title } : {}),
  }),
  answered: ({ refusal }) => ({ refusal }),

  renamed: ({ title }) => ({ title }),
  durationsSet: ({ durations }) => ({ durations }),
  phaseEntered: ({ phase, at }) => ({ phase, at: time(at) }),
  timeAdded: ({ minutes }) => ({ minutes }),
  factorShown: ({ factor }) => ({ factor }),
  agreementShown: ({ agreement }) => ({ agreement }),
  plenaryShown: ({ part, page }) => ({ part, page }),
  notePicked: ({ group, note, picked }) => ({ group, note, picked }),
  spotlit: ({ group }) => ({ group }),

  doorSet: ({ door }) => ({ door }),
  groupAdded: ({ group, mode }) => ({ group, mode }),
  modeSet: ({ group, mode }) => ({ group, mode }),
  peopleCounted: ({ group, people }) => ({ group, people }),
  joined: ({ seat, group }) => ({ seat, group }),
  moved: ({ seat, from, group }) => ({ seat, from, group }),
  left: ({ seat, group }) => ({ seat, group }),
  arrived: ({ seat, group }) => ({ seat, group }),
  asked: ({ seat, from, group }) => ({ seat, from, group }),
  admitted: ({ seat, from, group }) => ({ seat, from, group }),
  declined: ({ seat, group }) => ({ seat, group }),
  wentAway: ({ seat, group }) => ({ seat, group }),

  codeReplaced: ({ code }) => ({ code }),

  stepTaken: ({ group, step }) => ({ group, step }),
  questionTaken: ({ group, question }) => ({ group, question }),
  penTaken: ({ group, seat }) => ({ group, seat }),
  penAsked: ({ group, seat }) => ({ group, seat }),
  doneSet: ({ group, done }) => ({ group, done }),
  helpSet: ({ group, wanted }) => ({ group, wanted }),
  scoreSet: ({ group, factor, score }) => ({ group, factor, score }),
  noteWritten: ({ group, note: { id, question, text, starred } }) => ({ group, id, question, text, starred }),
  noteStarred: ({ group, note, starred }) => ({ group, note, starred }),
  noteRemoved: ({ group, note }) => ({ group, note }),
  focusSet: ({ group, factors }) => ({ group, factors }),

  outcomeSet: ({ agreement, outcome }) => ({ agreement, outcome }),
  outcomeDescribed: ({ agreement, text }) => ({ agreement, text }),

  closingAnswered: ({ question, text }) => ({ question, text }),
  agreementWritten: ({ agreement }) => ({ agreement }),
  agreementRemoved: ({ agreement }) => ({ agreement }),
  proposalMade: ({ proposal: { id, factor, what } }) => ({ id, factor, what }),
  proposalAnswered: ({ proposal, status }) => ({ proposal, status }),
  proposalWithdrawn: ({ proposal }) => ({ proposal }),
  followUpSet: ({ date }) => ({ date }),
  nextStepsChosen: ({ nextSteps }) => ({ nextSteps }),
  facilitatorNamed: ({ name }) => ({ name }),
  papersShared: ({ shared }) => ({ shared }),
};

/** Returns what may be shown of an event, besides its name. */
export function shownOf(event: Event): object {
  const shown: Shown<Event> = SHOWN[event.type] ?? groupOf;
  return shown(event);
}

function groupOf(event: Event): object {
  return 'group' in event ? { group: event.group } : {};
}

function time(at: number): string {
  return new Date(at).toISOString();
}
