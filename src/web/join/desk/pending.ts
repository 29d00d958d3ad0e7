import { competenceModel } from '../../../content/competence-model/guide.ts';
import { MOST_FOCUS, MOST_STARS_IN_GROUP } from '../../../dialogue/limits.ts';
import { ratingFrom, scoreFrom } from '../../../dialogue/scale.ts';
import type { GroupView, ParticipantView, SeatView } from '../../../dialogue/view/participant.ts';
import type { Wish } from '../../parts/wire/outbox.svelte.ts';

const FACTORS: readonly string[] = competenceModel.factors;

/**
 * What a participant sees while their own wishes are still on the way: as if they had been granted. What the server may
 * refuse, such as a fourth star, is not shown before it has answered.
 */
export function withPending(view: ParticipantView, pending: readonly Wish[]): ParticipantView {
  return pending.reduce(after, view);
}

function after(view: ParticipantView, wish: Wish): ParticipantView {
  switch (wish.type) {
    case 'rate':
    case 'lock':
    case 'unlock':
    case 'reveal':
    case 'scoreTogether':
      return afterRating(view, wish);
    case 'takePen':
    case 'askForPen':
    case 'givePen':
    case 'keepPen':
    case 'freePen':
      return afterPen(view, wish);
    case 'takeStep':
    case 'takeQuestion':
    case 'setScore':
    case 'setFocus':
      return withGroup(withMe(view, { pen: 'holding' }), { pen: 'held', ...workedOn(view.table.group, wish) });
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
      return afterNote(view, wish);
    case 'setHelp':
      return withGroup(view, { wantsHelp: wish.wanted });
    case 'countPeople':
      return withGroup(view, { people: wish.people });
    case 'propose':
    case 'withdrawProposal':
      return afterProposal(view, wish);
    default:
      return view;
  }
}

type RatingWish = Extract<Wish, { type: 'rate' | 'lock' | 'unlock' | 'reveal' | 'scoreTogether' }>;

function afterRating(view: ParticipantView, wish: RatingWish): ParticipantView {
  const { talk } = view.table.group;
  if (talk.step !== 'rate') return view;
  switch (wish.type) {
    case 'rate': {
      const answer = wish.answer === 'unknown' ? wish.answer : ratingFrom(wish.answer);
      const sheet = view.me.sheet.map((given, axis) => (axis === axisOf(wish.factor) ? (answer ?? given) : given));
      return withMe(view, { sheet });
    }
    case 'lock':
      return withGroup(withMe(view, { locked: true }), { talk: { ...talk, locked: talk.locked + 1 } });
    case 'unlock':
      return withGroup(withMe(view, { locked: false }), { talk: { ...talk, locked: talk.locked - 1 } });
    case 'reveal':
      return withGroup(withMe(view, { wantsOpen: true }), { talk: { ...talk, wantOpen: talk.wantOpen + 1 } });
    case 'scoreTogether':
      return withGroup(view, { talk: { step: 'agree', spread: null } });
  }
}

type PenWish = Extract<Wish, { type: 'takePen' | 'askForPen' | 'givePen' | 'keepPen' | 'freePen' }>;

function afterPen(view: ParticipantView, { type }: PenWish): ParticipantView {
  switch (type) {
    case 'takePen':
      return withGroup(withMe(view, { pen: 'holding' }), { pen: 'held' });
    case 'askForPen':
      return withGroup(withMe(view, { pen: 'asking' }), { penAsked: true });
    case 'givePen':
      return withGroup(withMe(view, { pen: 'none' }), { penAsked: false });
    case 'keepPen':
      return withGroup(view, { penAsked: false });
    case 'freePen':
      return withGroup(withMe(view, { pen: 'none' }), { pen: 'free', penAsked: false });
  }
}

type PenWork = Extract<Wish, { type: 'takeStep' | 'takeQuestion' | 'setScore' | 'setFocus' }>;

function workedOn({ talk, scores, focus }: GroupView, wish: PenWork): Partial<GroupView> {
  switch (wish.type) {
    case 'takeStep':
      return talk.step === 'rate' ? {} : { talk: { step: wish.step, spread: talk.spread } };
    case 'takeQuestion':
      return { question: wish.question };
    case 'setScore': {
      const score = wish.score === null ? null : (scoreFrom(wish.score) ?? null);
      return { scores: scores.with(axisOf(wish.factor), score) };
    }
    case 'setFocus':
      return {
        focus: wish.factors.length > MOST_FOCUS ? focus : FACTORS.filter((factor) => wish.factors.includes(factor)),
      };
  }
}

type NoteWish = Extract<Wish, { type: 'addNote' | 'editNote' | 'starNote' | 'removeNote' }>;

function afterNote(view: ParticipantView, wish: NoteWish): ParticipantView {
  const { notes } = view.table.group;
  switch (wish.type) {
    case 'addNote':
      return withGroup(view, {
        notes: [...notes, { id: unnumbered(notes), question: wish.question, text: wish.text, starred: false }],
      });
    case 'editNote':
      return withGroup(view, {
        notes: notes.map((note) => (note.id === wish.note ? { ...note, text: wish.text } : note)),
      });
    case 'starNote': {
      const isTooMany = wish.starred && notes.filter(({ starred }) => starred).length >= MOST_STARS_IN_GROUP;
      return isTooMany
        ? view
        : withGroup(view, {
            notes: notes.map((note) => (note.id === wish.note ? { ...note, starred: wish.starred } : note)),
          });
    }
    case 'removeNote':
      return withGroup(view, { notes: notes.filter(({ id }) => id !== wish.note) });
  }
}

function afterProposal(
  view: ParticipantView,
  wish: Extract<Wish, { type: 'propose' | 'withdrawProposal' }>,
): ParticipantView {
  const { proposals } = view.me;
  if (wish.type === 'withdrawProposal')
    return withMe(view, { proposals: proposals.filter(({ id }) => id !== wish.proposal) });
  const { factor, what } = wish;
  return withMe(view, { proposals: [...proposals, { id: unnumbered(proposals), factor, what, status: 'waiting' }] });
}

/** Below zero until the server has numbered it, so that no page offers to change it. */
function unnumbered(known: readonly { readonly id: number }[]): number {
  return Math.min(0, ...known.map(({ id }) => id)) - 1;
}

function axisOf(factor: string): number {
  return FACTORS.indexOf(factor);
}

function withMe(view: ParticipantView, change: Partial<SeatView>): ParticipantView {
  return { ...view, me: { ...view.me, ...change } };
}

function withGroup(view: ParticipantView, change: Partial<GroupView>): ParticipantView {
  return { ...view, table: { ...view.table, group: { ...view.table.group, ...change } } };
}
