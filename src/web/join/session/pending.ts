import { MAX_FOCUS, MAX_STARS_IN_GROUP } from '../../../dialogue/limits.ts';
import { ratingFrom, scoreFrom } from '../../../dialogue/scale.ts';
import type { GroupView, ParticipantView, SeatView } from '../../../dialogue/view/participant.ts';
import type { PostedCommand } from '../../parts/wire/outbox.svelte.ts';

/**
 * What a participant sees while their own wishes are still on the way: as if they had been granted. What the server may
 * refuse, such as a fourth star, is not shown before it has answered.
 */
export function withPending(view: ParticipantView, pending: readonly PostedCommand[]): ParticipantView {
  return pending.reduce(after, view);
}

function after(view: ParticipantView, command: PostedCommand): ParticipantView {
  switch (command.type) {
    case 'rate':
    case 'lock':
    case 'unlock':
    case 'reveal':
    case 'scoreTogether':
      return afterRating(view, command);
    case 'takePen':
    case 'askForPen':
    case 'givePen':
    case 'keepPen':
    case 'freePen':
      return afterPen(view, command);
    case 'takeStep':
    case 'takeQuestion':
    case 'setScore':
    case 'setFocus':
      return withGroup(withMe(view, { pen: 'holding' }), { pen: 'held', ...workedOn(view, command) });
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
      return afterNote(view, command);
    case 'setHelp':
      return withGroup(view, { wantsHelp: command.wanted });
    case 'countPeople':
      return withGroup(view, { people: command.people });
    case 'propose':
    case 'withdrawProposal':
      return afterProposal(view, command);
    default:
      return view;
  }
}

type RatingCommand = Extract<PostedCommand, { type: 'rate' | 'lock' | 'unlock' | 'reveal' | 'scoreTogether' }>;

function afterRating(view: ParticipantView, command: RatingCommand): ParticipantView {
  const { talk } = view.table.group;
  if (talk.step !== 'rate') return view;
  switch (command.type) {
    case 'rate': {
      const answer = command.answer === 'unknown' ? command.answer : ratingFrom(command.answer);
      const sheet = view.me.sheet.map((given, axis) =>
        axis === axisOf(view, command.factor) ? (answer ?? given) : given,
      );
      return withMe(view, { sheet });
    }
    case 'lock':
      return withGroup(withMe(view, { locked: true }), { talk: { ...talk, locked: talk.locked + 1 } });
    case 'unlock':
      return withGroup(withMe(view, { locked: false }), { talk: { ...talk, locked: talk.locked - 1 } });
    case 'reveal':
      return withGroup(withMe(view, { hasVotedToReveal: true }), {
        talk: { ...talk, revealVotes: talk.revealVotes + 1 },
      });
    case 'scoreTogether':
      return withGroup(view, { talk: { step: 'agree', counts: null } });
  }
}

type PenCommand = Extract<PostedCommand, { type: 'takePen' | 'askForPen' | 'givePen' | 'keepPen' | 'freePen' }>;

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

type PenWork = Extract<PostedCommand, { type: 'takeStep' | 'takeQuestion' | 'setScore' | 'setFocus' }>;

function workedOn(view: ParticipantView, command: PenWork): Partial<GroupView> {
  const { talk, scores, focus } = view.table.group;
  switch (command.type) {
    case 'takeStep':
      return talk.step === 'rate' ? {} : { talk: { step: command.step, counts: talk.counts } };
    case 'takeQuestion':
      return { question: command.question };
    case 'setScore': {
      const score = command.score === null ? null : (scoreFrom(command.score) ?? null);
      return { scores: scores.with(axisOf(view, command.factor), score) };
    }
    case 'setFocus':
      return {
        focus:
          command.factors.length > MAX_FOCUS
            ? focus
            : view.table.agenda.guide.factors.filter((factor) => command.factors.includes(factor)),
      };
  }
}

type NoteCommand = Extract<PostedCommand, { type: 'addNote' | 'editNote' | 'starNote' | 'removeNote' }>;

function afterNote(view: ParticipantView, command: NoteCommand): ParticipantView {
  const { notes } = view.table.group;
  switch (command.type) {
    case 'addNote':
      return withGroup(view, {
        notes: [...notes, { id: unnumbered(notes), question: command.question, text: command.text, starred: false }],
      });
    case 'editNote':
      return withGroup(view, {
        notes: notes.map((note) => (note.id === command.note ? { ...note, text: command.text } : note)),
      });
    case 'starNote': {
      const isTooMany = command.starred && notes.filter(({ starred }) => starred).length >= MAX_STARS_IN_GROUP;
      return isTooMany
        ? view
        : withGroup(view, {
            notes: notes.map((note) => (note.id === command.note ? { ...note, starred: command.starred } : note)),
          });
    }
    case 'removeNote':
      return withGroup(view, { notes: notes.filter(({ id }) => id !== command.note) });
  }
}

function afterProposal(
  view: ParticipantView,
  command: Extract<PostedCommand, { type: 'propose' | 'withdrawProposal' }>,
): ParticipantView {
  const { proposals } = view.me;
  if (command.type === 'withdrawProposal')
    return withMe(view, { proposals: proposals.filter(({ id }) => id !== command.proposal) });
  const { factor, what } = command;
  return withMe(view, { proposals: [...proposals, { id: unnumbered(proposals), factor, what, status: 'waiting' }] });
}

/** Below zero until the server has numbered it, so that no page offers to change it. */
function unnumbered(known: readonly { readonly id: number }[]): number {
  return Math.min(0, ...known.map(({ id }) => id)) - 1;
}

function axisOf({ table }: ParticipantView, factor: string): number {
  return table.agenda.guide.factors.indexOf(factor);
}

function withMe(view: ParticipantView, change: Partial<SeatView>): ParticipantView {
  return { ...view, me: { ...view.me, ...change } };
}

function withGroup(view: ParticipantView, change: Partial<GroupView>): ParticipantView {
  return { ...view, table: { ...view.table, group: { ...view.table.group, ...change } } };
}
