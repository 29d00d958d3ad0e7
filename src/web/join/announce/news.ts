import { isolated } from '../../../content/isolated.ts';
import type { JoinWords } from '../../../content/join/da.ts';
import type { GroupView, ParticipantView, TalkView } from '../../../dialogue/view/participant.ts';
import { hasMorePhones } from '../company/phones.ts';

type Said = {
  readonly words: JoinWords;
  /** What the exercise's parts are called. */
  readonly guide: {
    readonly factors: readonly { readonly id: string; readonly name: string }[];
    readonly questions: readonly { readonly text: string }[];
    readonly closingQuestions: readonly { readonly id: string; readonly text: string }[];
  };
};
/** What was so, and what is so now. */
type Change<Part> = { readonly before: Part; readonly after: Part };

/**
 * Returns what to read aloud when one view takes the place of another: what has happened at the table and in the room, each
 * thing once. A new page needs no word here: its title has the focus.
 */
export function newsBetween(before: ParticipantView, after: ParticipantView, said: Said): readonly string[] {
  const { words } = said;
  const [old, now] = [before.table.group, after.table.group];
  if (old.number !== now.number) return [words.moved.to(now.number)];
  const groups = { before: old, after: now };
  return [
    ...doorNews(groups, said),
    ...ratingNews({ before, after }, said),
    ...penNews({ before, after }, said),
    ...helpNews(groups, said),
    ...lineNews(groups, said),
    ...discussNews({ before, after }, said),
    ...roomNews({ before, after }, said),
  ];
}

function doorNews({ before, after }: Change<GroupView>, { words }: Said): readonly string[] {
  return [
    ...(after.waiting.length > before.waiting.length ? [words.knock.asks(after.waiting.length)] : []),
    ...(hasMorePhones(after) && !hasMorePhones(before) ? [words.company.morePhones] : []),
  ];
}

type Rating = Extract<TalkView, { step: 'rate' }>;

function ratingNews({ before, after }: Change<ParticipantView>, said: Said): readonly string[] {
  const { words } = said;
  const [old, now] = [before.table.group.talk, after.table.group.talk];
  if (old.step !== 'rate') return [];
  if (now.step === 'compare') return [words.compare.turned];
  if (now.step !== 'rate') return [];
  return [
    ...asideNews({ before: old, after: now }, before, said),
    ...(after.table.agenda.phase === 'exercise' &&
    now.hasBegunAgain &&
    now.companyRevision > old.companyRevision &&
    !hasCleared(before) &&
    hasCleared(after)
      ? [words.again.said]
      : []),
    ...lockNews({ before: old, after: now }, after, said),
    ...voteNews({ before: old, after: now }, { before, after }, said),
  ];
}

/** Whoever had locked hears why they lock again. */
function asideNews({ before, after }: Change<Rating>, { me }: ParticipantView, { words }: Said): readonly string[] {
  return after.setAside
    .filter((seat) => !before.setAside.includes(seat))
    .map((seat) => (me.locked ? words.away.lockAgain(seat) : words.away.isAside(seat)));
}

function hasCleared({ me }: ParticipantView): boolean {
  return me.sheet.every((answer) => answer === null);
}

/** How many have answered is of interest to whoever waits for the others. */
function lockNews({ before, after }: Change<Rating>, { me }: ParticipantView, { words }: Said): readonly string[] {
  const isWaiting = me.locked || !me.inCompany;
  const hasChanged = after.locked !== before.locked && after.company !== null;
  return isWaiting && hasChanged ? [words.rate.ready(after.locked, after.company ?? 0)] : [];
}

function voteNews(
  { before, after }: Change<Rating>,
  views: Change<ParticipantView>,
  { words }: Said,
): readonly string[] {
  const isOwn = views.after.me.hasVotedToReveal && !views.before.me.hasVotedToReveal;
  if (after.revealVotes <= before.revealVotes || isOwn) return [];
  return [
    views.after.me.locked
      ? words.openNow.votes(after.revealVotes, after.votesToReveal)
      : words.rate.othersVotedToReveal,
  ];
}

function penNews({ before, after }: Change<ParticipantView>, { words }: Said): readonly string[] {
  const [old, now] = [before.table.group, after.table.group];
  const isHolding = after.me.pen === 'holding';
  return [
    ...whoseNews({ before, after }, words.pen),
    ...(isHolding && now.penAsked && !old.penAsked ? [words.pen.asked] : []),
    ...(now.hasLatePen && !old.hasLatePen ? [isHolding ? words.pen.lateYours : words.pen.late] : []),
  ];
}

function whoseNews({ before, after }: Change<ParticipantView>, words: JoinWords['pen']): readonly string[] {
  const pen = after.table.group.pen;
  if (after.me.pen === 'holding') return before.me.pen === 'holding' ? [] : [words.yours];
  if (before.me.pen === 'asking' && after.me.pen === 'none' && pen === 'held') return [words.kept];
  const isAnother = before.me.pen === 'holding' || pen !== before.table.group.pen;
  return isAnother ? [pen === 'free' ? words.nobodys : words.others] : [];
}

function helpNews({ before, after }: Change<GroupView>, { words }: Said): readonly string[] {
  if (after.wantsHelp === before.wantsHelp) return [];
  return [after.wantsHelp ? words.help.called : words.help.over];
}

function lineNews({ before, after }: Change<GroupView>, { words, guide }: Said): readonly string[] {
  const set = after.scores.filter((score) => score !== null).length;
  return guide.factors.flatMap(({ name }, axis) => {
    const score = after.scores[axis] ?? null;
    return score === null || score === before.scores[axis]
      ? []
      : [words.agree.news(name, score, set, after.scores.length)];
  });
}

function discussNews({ before, after }: Change<ParticipantView>, { words, guide }: Said): readonly string[] {
  const [old, now] = [before.table.group, after.table.group];
  const isTalking = old.talk.step === 'discuss' && now.talk.step === 'discuss';
  const question = isTalking && now.question !== old.question ? guide.questions[now.question] : undefined;
  return [
    ...(question ? [question.text] : []),
    ...(now.isDone && !old.isDone ? [words.discuss.areDone] : []),
    ...(after.me.keptNotes.length > before.me.keptNotes.length ? [words.notes.kept] : []),
  ];
}

/** What the facilitator shows, by its name alone: the page has the rest. */
function roomNews({ before, after }: Change<ParticipantView>, { words, guide }: Said): readonly string[] {
  const [old, now] = [before.table, after.table];
  if (old.agenda.phase !== now.agenda.phase) return [];
  const factor = guide.factors.find(({ id }) => id === now.shownFactor && id !== old.shownFactor);
  const question = guide.closingQuestions.find(({ id }) => id === now.shownQuestion && id !== old.shownQuestion);
  const shown = now.lastTime?.shown ?? null;
  const agreement = shown === old.lastTime?.shown ? undefined : now.lastTime?.agreements.find(({ id }) => id === shown);
  const isLifted = now.group.isSpotlit && !old.group.isSpotlit && !now.agenda.single;
  return [
    ...[factor?.name, question?.text, agreement?.what].flatMap((name) =>
      name ? [`${words.model.now}: ${isolated(name, words.shared.language)}`] : [],
    ),
    ...(isLifted ? [words.plenary.spotlit(words.shared.group(now.group.number))] : []),
  ];
}
