import type { Event, RatingEvent } from '../event.ts';
import type { Dialogue, Group, RatingTalk, Sheet } from '../state.ts';
import { withGroup } from './group.ts';
import { cameBack, setAside } from './sitting.ts';

/** What a group on phones begins with: nobody has rated, and nobody is in the company. */
export const newRating: RatingTalk = {
  step: 'rate',
  sheets: new Map(),
  company: null,
  uncounted: [],
  setAside: [],
  newcomers: [],
  revealVotes: [],
  hasBegunAgain: false,
};

export function evolveRating(dialogue: Dialogue, event: RatingEvent): Dialogue {
  return withGroup(dialogue, event.group, (group) => {
    if (event.type === 'ratingsErased') return withoutRatings(group, event);
    if (event.type === 'revealed')
      return { ...group, hasOpened: true, talk: { step: 'compare', counts: event.counts } };
    if (group.talk.step === 'rate') return groupAfter(dialogue, group, group.talk, event);
    // Without the picture, which is erased later, the group still knows that it has opened.
    return event.type === 'ratingsOpened' ? { ...group, hasOpened: true, raters: event.raters ?? null } : group;
  });
}

type BeforeOpening = Exclude<RatingEvent, { type: 'revealed' | 'ratingsErased' }>;

function groupAfter(dialogue: Dialogue, group: Group, talk: RatingTalk, event: BeforeOpening): Group {
  switch (event.type) {
    case 'rated':
    case 'companyClosed':
    case 'locked':
    case 'unlocked':
    case 'revealVoted':
      return { ...group, talk: talkAfter(dialogue, talk, event) };
    case 'ratingsOpened':
      return { ...group, hasOpened: true, raters: event.raters ?? null, talk: { step: 'agree', counts: null } };
    case 'scoringTogether':
      return { ...group, talk: { step: 'agree', counts: null } };
    case 'begunAgain':
      return begunAgain(group);
    case 'setAside':
      return setAside(group, event.seat);
    case 'cameBack':
      return cameBack(group, event.seat);
  }
}

type InTalk = Extract<RatingEvent, { type: 'rated' | 'companyClosed' | 'locked' | 'unlocked' | 'revealVoted' }>;

function talkAfter({ guide }: Dialogue, talk: RatingTalk, event: InTalk): RatingTalk {
  switch (event.type) {
    case 'rated':
      return withSheet(talk, event.seat, guide.factors.length, (sheet) => ({
        ...sheet,
        answers: sheet.answers.with(guide.factors.indexOf(event.factor), event.answer),
      }));
    case 'companyClosed':
      return { ...talk, company: event.seats };
    case 'locked':
    case 'unlocked':
      return withSheet(talk, event.seat, guide.factors.length, (sheet) => ({
        ...sheet,
        locked: event.type === 'locked',
      }));
    case 'revealVoted':
      return { ...talk, revealVotes: [...talk.revealVotes, event.seat] };
  }
}

/**
 * The company may be another one, and whoever had locked in the old one has to lock anew. Nobody has come back by that, and
 * whoever came in still has.
 */
function begunAgain(group: Group): Group {
  const { setAside, newcomers } = group.talk.step === 'rate' ? group.talk : newRating;
  return {
    ...group,
    companyRevision: group.companyRevision + 1,
    talk: { ...newRating, setAside, newcomers, hasBegunAgain: true },
  };
}

/** Until version 3 what opened and that it opened were one event: where it is erased, only this says that it did. */
function withoutRatings(group: Group, { step }: Extract<Event, { type: 'ratingsErased' }>): Group {
  return step === 'rate' ? begunAgain(group) : { ...group, hasOpened: true, talk: { step, counts: null } };
}

function withSheet(talk: RatingTalk, seat: number, factorCount: number, change: (sheet: Sheet) => Sheet): RatingTalk {
  const sheet = talk.sheets.get(seat) ?? { answers: Array.from({ length: factorCount }, () => null), locked: false };
  return { ...talk, sheets: new Map(talk.sheets).set(seat, change(sheet)) };
}
