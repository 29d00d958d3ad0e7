import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { Command } from '../../../dialogue/command.ts';
import type { ConsoleGroup, FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import type { Trouble } from '../../parts/wire/outbox.svelte.ts';
import { type Shown, shownName } from '../miniature/shown-name.ts';
import { hasMorePhones } from '../people.ts';
import { cameAndWent } from '../waiting/came-and-went.ts';

/** What a console is like at one moment. */
export type Moment = {
  readonly view: FacilitatorView;
  /** How many have joined, as it was last said. */
  readonly joined: number;
  readonly connection: 'there' | 'offline' | 'reconnecting' | 'portal';
  readonly trouble: Trouble | null;
  /** What the server has not answered, in people's words. */
  readonly waiting: readonly string[];
  /** What was asked for here and no view shows yet. */
  readonly pending: readonly { readonly type: Command['type'] }[];
  /** Nobody answered the newest step in time: it was given up. */
  readonly isGivenUp: boolean;
  /** A key has asked for a step that is to be asked for once more. */
  readonly isAskedAgain: boolean;
};
type Said = { readonly words: FacilitateWords; readonly guide: Shown };
/** What was so, and what is so now. */
type Change<Part> = { readonly before: Part; readonly after: Part };

/** What changes what the whole room sees. */
const STEPS_OF_THE_ROOM: ReadonlySet<Command['type']> = new Set([
  'enterPhase',
  'undoPhase',
  'showFactor',
  'showAgreement',
  'showPlenary',
  'spotlight',
  'showClosingQuestion',
  'readOutAgreements',
]);

/** Returns what to read aloud when one moment takes the place of another: what others have done, each thing once. */
export function newsBetween(before: Moment, after: Moment, said: Said): readonly string[] {
  const change = { before, after };
  return [
    ...connectionNews(change, said),
    ...stepNews(change, said),
    ...groupNews(change, said),
    ...doorNews(change, said),
    ...proposalNews(change, said),
  ];
}

function connectionNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  const { connection } = words.shared;
  if (after.connection !== before.connection) {
    const texts = { ...connection, offline: words.offline, there: connection.back };
    return [texts[after.connection]];
  }
  if (after.connection !== 'there' || after.trouble === null || after.trouble === before.trouble) return [];
  if (after.trouble === 'portal') return [connection.portal];
  if (after.trouble === 'not-stored') return [connection.notStored];
  return [`${words.unsent.title} ${after.waiting.join(', ')}`];
}

/** What this facilitator has led to themselves they know: it has their focus, or stands on the button. */
function stepNews({ before, after }: Change<Moment>, { words, guide }: Said): readonly string[] {
  const isOwn = [...before.pending, ...after.pending].some(({ type }) => STEPS_OF_THE_ROOM.has(type));
  const hasLed = !isOwn && placeOf(after.view) !== placeOf(before.view);
  return [
    ...(after.isGivenUp && !before.isGivenUp ? [words.next.notHeard] : []),
    ...(after.isAskedAgain && !before.isAskedAgain ? [words.next.pressAgain] : []),
    ...(hasLed ? [words.announce.led(shownName(after.view, words, guide))] : []),
  ];
}

function placeOf({
  agenda,
  shownFactor,
  shownAgreement,
  shownQuestion,
  readOutPage,
  plenary,
}: FacilitatorView): string {
  const { part, page, spotlight } = plenary;
  return JSON.stringify([agenda.phase, shownFactor, shownAgreement, shownQuestion, readOutPage, part, page, spotlight]);
}

function groupNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  return after.view.groups.flatMap((group) => {
    const old = before.view.groups.find(({ number }) => number === group.number);
    const name = after.view.agenda.single ? words.groups.titleAlone : words.shared.group(group.number);
    const begins = (is: (one: ConsoleGroup) => boolean) => is(group) && !(old && is(old));
    return [
      ...(begins(({ wantsHelp }) => wantsHelp) ? [words.announce.help(name)] : []),
      ...(begins(({ isDone }) => isDone) ? [words.announce.done(name)] : []),
      ...(begins(hasMorePhones) ? [words.announce.morePhones(name)] : []),
    ];
  });
}

function doorNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  const came = after.joined - before.joined;
  const waits = waitingIn(after.view) > waitingIn(before.view);
  const strange = cameAndWent(after.view);
  return [
    ...(came > 0 ? [words.announce.joined(came, after.joined)] : []),
    ...(waits ? [words.announce.waiting(waitingIn(after.view))] : []),
    ...(strange && !cameAndWent(before.view)
      ? [strange === 'many' ? words.cameAndWent.many(after.view.cameAndWent) : words.cameAndWent.full]
      : []),
  ];
}

function waitingIn({ waiting, groups }: FacilitatorView): number {
  return waiting.length + groups.reduce((sum, group) => sum + group.waiting.length, 0);
}

function proposalNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  const known = new Set(before.view.proposals.map(({ id }) => id));
  const made = after.view.proposals.filter(({ id, status }) => status === 'waiting' && !known.has(id)).length;
  return made > 0 ? [words.announce.proposals(made)] : [];
}
