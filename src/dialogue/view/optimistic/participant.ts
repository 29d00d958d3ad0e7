import type { Command } from '../../command.ts';
import { MIN_FOR_WORDS } from '../../rating-counts.ts';
import { isWhole, ratingFrom } from '../../scale.ts';
import type { SeatId } from '../../state.ts';
import type { GroupView, ParticipantView, PhoneView, SeatView, TalkView } from '../participant.ts';
import { hasCome, unnumbered, workAfter } from './group.ts';

/**
 * What a participant sees while their own commands are on the way: as if they had been granted. What the server may refuse,
 * such as a fourth star, is not shown before it has answered.
 */
export function optimisticPhoneView(view: PhoneView, pending: readonly Command[]): PhoneView {
  return pending.reduce((before, command) => ('waiting' in before ? before : after(before, command)), view);
}

function after(view: ParticipantView, command: Command): ParticipantView {
  switch (command.type) {
    case 'rate':
    case 'lock':
    case 'unlock':
    case 'reveal':
    case 'scoreTogether':
    case 'beginAgain':
      return afterRating(view, command);
    case 'takePen':
    case 'askForPen':
    case 'givePen':
    case 'keepPen':
    case 'freePen':
      return afterPen(view, command);
    case 'takeStep':
    case 'takeQuestion':
    case 'setDone':
    case 'setScore':
    case 'setFocus':
      return afterPenWork(view, command);
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
      return withWork(view, command);
    case 'restoreNote':
      return afterRestoring(view, command.note);
    case 'setHelp':
      return withGroup(view, { wantsHelp: command.wanted });
    case 'setAside':
      return setAside(view, command.seat);
    case 'countPeople':
      return counted(view, command.people);
    case 'admit':
    case 'decline':
      return withGroup(view, { waiting: view.table.group.waiting.filter((seat) => seat !== command.seat) });
    case 'propose':
    case 'withdrawProposal':
      return afterProposal(view, command);
    case 'supportProposal':
      return afterSupport(view, command);
    default:
      return view;
  }
}

type RatingCommand = Extract<Command, { type: 'rate' | 'lock' | 'unlock' | 'reveal' | 'scoreTogether' | 'beginAgain' }>;

function afterRating(view: ParticipantView, command: RatingCommand): ParticipantView {
  const { talk } = view.table.group;
  if (talk.step !== 'rate') return view;
  switch (command.type) {
    case 'rate':
      return withMe(view, { sheet: sheetAfter(view, command) });
    case 'lock':
      return command.companyRevision === talk.companyRevision ? locked(view, talk) : view;
    case 'unlock':
      if (!view.me.locked) return view;
      return withGroup(withMe(view, { locked: false }), { talk: { ...talk, locked: talk.locked - 1 } });
    case 'reveal':
      if (talk.mayOpenNow || view.me.hasVotedToReveal) return view;
      return withGroup(withMe(view, { hasVotedToReveal: true }), {
        talk: { ...talk, revealVotes: talk.revealVotes + 1 },
      });
    case 'scoreTogether':
      return withGroup(view.table.group.pen === 'free' ? afterPen(view, { type: 'takePen' }) : view, {
        talk: { step: 'agree', counts: null },
      });
    case 'beginAgain':
      return begunAgain(view, talk);
  }
}

type RatingTalkView = Extract<TalkView, { step: 'rate' }>;

/** Whoever counts anew locks in that company. Where there are more people than before, so does everybody who had locked. */
function counted(view: ParticipantView, people: number): ParticipantView {
  const { talk, people: before } = view.table.group;
  if (people === before) return view;
  if (talk.step !== 'rate') return withGroup(view, { people });
  const seats = phonesAt(view, talk);
  const phones = talk.company ?? seats;
  const hasMore = people > (before ?? 0);
  return withGroup(hasMore ? withMe(view, { locked: false }) : view, {
    people,
    talk: {
      ...talk,
      offered: Math.min(phones, people) >= MIN_FOR_WORDS,
      companyRevision: talk.companyRevision + 1,
      phones: Math.max(talk.phones, seats),
      locked: hasMore ? 0 : talk.locked,
      mayOpenNow: talk.mayOpenNow && !hasMore,
    },
  });
}

/** Those that are at the table and not set aside. */
function phonesAt(view: ParticipantView, talk: RatingTalkView): number {
  return view.table.group.seats - talk.setAside.length;
}

/** Only that nobody asks twice: what it makes of the company the server says. */
function setAside(view: ParticipantView, seat: SeatId): ParticipantView {
  const { talk } = view.table.group;
  if (talk.step !== 'rate' || !talk.away.includes(seat)) return view;
  return withGroup(view, { talk: { ...talk, away: talk.away.filter((other) => other !== seat) } });
}

/** The first lock closes the company. */
function locked(view: ParticipantView, talk: RatingTalkView): ParticipantView {
  // The view may have come before the answer: then this phone is counted already.
  if (view.me.locked) return view;
  const company = talk.company ?? phonesAt(view, talk);
  return withGroup(withMe(view, { locked: true }), { talk: { ...talk, company, locked: talk.locked + 1 } });
}

function begunAgain(view: ParticipantView, talk: RatingTalkView): ParticipantView {
  const cleared = withMe(view, {
    sheet: view.me.sheet.map(() => null),
    locked: false,
    inCompany: true,
    hasVotedToReveal: false,
  });
  return withGroup(cleared, {
    talk: {
      ...talk,
      companyRevision: talk.companyRevision + 1,
      company: null,
      locked: 0,
      revealVotes: 0,
      mayOpenNow: false,
      hasBegunAgain: true,
    },
  });
}

function sheetAfter(
  { me, table }: ParticipantView,
  { factor, answer }: Extract<Command, { type: 'rate' }>,
): SeatView['sheet'] {
  const chosen = answer === 'unknown' ? answer : ratingFrom(answer);
  const at = table.agenda.guide.factors.indexOf(factor);
  return me.sheet.map((given, axis) => (axis === at ? (chosen ?? given) : given));
}

type PenCommand = Extract<Command, { type: 'takePen' | 'askForPen' | 'givePen' | 'keepPen' | 'freePen' }>;

function afterPen(view: ParticipantView, { type }: PenCommand): ParticipantView {
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

type PenWork = Extract<Command, { type: 'takeStep' | 'takeQuestion' | 'setDone' | 'setScore' | 'setFocus' }>;

/** Whoever leads the group on or writes for it takes a free pen with it. */
function afterPenWork(view: ParticipantView, command: PenWork): ParticipantView {
  const writing = withGroup(withMe(view, { pen: 'holding' }), { pen: 'held' });
  const { talk } = view.table.group;
  switch (command.type) {
    case 'takeStep':
      return talk.step === 'rate'
        ? writing
        : withGroup(writing, { talk: { step: command.step, counts: talk.counts }, isDone: false });
    case 'takeQuestion':
      return withGroup(writing, { question: command.question });
    case 'setDone':
      // Without a whole line it is refused for sure.
      return isWhole(writing.table.group.scores) ? withGroup(writing, { isDone: command.done }) : view;
    case 'setScore': {
      const scored = withWork(writing, command);
      const { isDone, scores } = scored.table.group;
      return withGroup(scored, { isDone: isDone && isWhole(scores) });
    }
    case 'setFocus':
      return withWork(writing, command);
  }
}

function afterRestoring(view: ParticipantView, id: number): ParticipantView {
  const { keptNotes } = view.me;
  const kept = keptNotes.find((note) => note.id === id);
  if (!kept) return view;
  const { notes } = view.table.group;
  const starred = notes.find((note) => note.id === id)?.starred ?? false;
  const restored = [...notes.filter((note) => note.id !== id), { ...kept, starred }].sort((a, b) => a.id - b.id);
  return withGroup(withMe(view, { keptNotes: keptNotes.filter((note) => note.id !== id) }), { notes: restored });
}

type ProposalCommand = Extract<Command, { type: 'propose' | 'withdrawProposal' }>;

function afterProposal(view: ParticipantView, command: ProposalCommand): ParticipantView {
  const { proposals } = view.me;
  if (command.type === 'withdrawProposal')
    return withMe(view, { proposals: proposals.filter(({ id }) => id !== command.proposal) });
  const { factor, what } = command;
  if (proposals.some((proposal) => hasCome(proposal, proposal.what, what) && proposal.factor === factor)) return view;
  return withMe(view, { proposals: [...proposals, { id: unnumbered(proposals), factor, what, status: 'waiting' }] });
}

function afterSupport(
  view: ParticipantView,
  { proposal, supported }: Extract<Command, { type: 'supportProposal' }>,
): ParticipantView {
  const others = view.me.supported.filter((id) => id !== proposal);
  return withMe(view, { supported: supported ? [...others, proposal].sort((a, b) => a - b) : others });
}

function withWork(view: ParticipantView, command: Command): ParticipantView {
  return withGroup(view, workAfter(view.table.group, command, view.table.agenda.guide.factors));
}

function withMe(view: ParticipantView, change: Partial<SeatView>): ParticipantView {
  return { ...view, me: { ...view.me, ...change } };
}

function withGroup(view: ParticipantView, change: Partial<GroupView>): ParticipantView {
  return { ...view, table: { ...view.table, group: { ...view.table.group, ...change } } };
}
