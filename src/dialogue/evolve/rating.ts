import type { RatingEvent } from '../event.ts';
import type { Dialogue, Sheet, Talk } from '../state.ts';
import { withGroup } from './group.ts';

export function evolveRating(dialogue: Dialogue, event: RatingEvent): Dialogue {
  return withGroup(dialogue, event.group, (group) =>
    group.talk.step === 'rate' ? { ...group, talk: talkAfter(dialogue, group.talk, event) } : group,
  );
}

type RatingTalk = Extract<Talk, { step: 'rate' }>;

function talkAfter({ guide }: Dialogue, talk: RatingTalk, event: RatingEvent): Talk {
  switch (event.type) {
    case 'rated':
      return withSheet(talk, event.seat, guide.factors.length, (sheet) => ({
        ...sheet,
        answers: sheet.answers.with(guide.factors.indexOf(event.factor), event.answer),
      }));
    case 'locked':
    case 'unlocked':
      return withSheet(talk, event.seat, guide.factors.length, (sheet) => ({
        ...sheet,
        locked: event.type === 'locked',
      }));
    case 'revealVoted':
      return { ...talk, revealVotes: [...talk.revealVotes, event.seat] };
    case 'revealed':
      return { step: 'compare', counts: event.counts };
    case 'scoringTogether':
      return { step: 'agree', counts: null };
  }
}

function withSheet(talk: RatingTalk, seat: number, factorCount: number, change: (sheet: Sheet) => Sheet): Talk {
  const sheet = talk.sheets.get(seat) ?? { answers: Array.from({ length: factorCount }, () => null), locked: false };
  return { ...talk, sheets: new Map(talk.sheets).set(seat, change(sheet)) };
}
