import type { LocalizedGuide } from '../../../content/guides/localized.ts';
import { isolated } from '../../../content/isolated.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';
import { agreementPages } from '../../../dialogue/view/agreement-pages.ts';
import { NOTES_AT_A_TIME } from '../../../dialogue/view/beats.ts';
import { notesToRead } from '../../../dialogue/view/notes-to-read.ts';
import type { PlenaryView, ScreenView } from '../../../dialogue/view/screen.ts';
import { doing } from '../exercise/doing.ts';
import { asked } from '../plenary/asked.ts';

/** What the screen is like at one moment. */
export type Moment = {
  readonly view: ScreenView;
  /** How many have joined, as it was last said. */
  readonly joined: number;
  readonly connection: 'there' | 'reconnecting' | 'portal';
};
type Said = {
  readonly words: ScreenWords;
  readonly guide: Pick<LocalizedGuide, 'phases' | 'closingQuestions'> & {
    readonly factors: readonly { readonly id: string; readonly name: string }[];
  };
};
/** What was so, and what is so now. */
type Change<Part> = { readonly before: Part; readonly after: Part };

/**
 * Returns what to read aloud when one moment takes the place of another: what the room is shown now, each thing once and by
 * its name. The page has the rest.
 */
export function newsBetween(before: Moment, after: Moment, said: Said): readonly string[] {
  const views = { before: before.view, after: after.view };
  return [
    ...connectionNews({ before, after }, said),
    ...(after.view.agenda.phase === before.view.agenda.phase ? [] : [said.guide.phases[after.view.agenda.phase]]),
    ...peopleNews({ before, after }, said),
    ...lastTimeNews(views, said),
    ...factorNews(views, said),
    ...lineNews(views, said),
    ...plenaryNews(views, said),
    ...closingNews(views, said),
  ];
}

function connectionNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  if (after.connection === before.connection) return [];
  const { connection } = words.shared;
  return [after.connection === 'there' ? connection.back : connection[after.connection]];
}

/** Those who come later are on their phones, and the room sees its groups. */
function peopleNews({ before, after }: Change<Moment>, { words }: Said): readonly string[] {
  const isLobby = after.view.agenda.phase === 'lobby';
  return isLobby && after.joined !== before.joined ? [`${after.joined} ${words.lobby.areIn}`] : [];
}

function lastTimeNews({ before, after }: Change<ScreenView>, { words }: Said): readonly string[] {
  const agreements = after.previous?.agreements ?? [];
  const place = agreements.findIndex(({ id }) => id === after.shownAgreement);
  const shown = agreements[place];
  if (!shown || after.shownAgreement === before.shownAgreement) return [];
  return [`${words.previous.agreement(place + 1, agreements.length)}: ${isolated(shown.what, words.shared.language)}`];
}

function factorNews({ before, after }: Change<ScreenView>, { guide }: Said): readonly string[] {
  const factor = guide.factors.find(({ id }) => id === after.shownFactor && id !== before.shownFactor);
  return factor ? [factor.name] : [];
}

/** A single group follows its own line; of several the room sees how far each has come. */
function lineNews({ before, after }: Change<ScreenView>, { words }: Said): readonly string[] {
  const isAlone = after.agenda.single && after.agenda.phase === 'exercise' && before.agenda.phase === 'exercise';
  const [old, now] = [before.groups[0], after.groups[0]];
  if (!isAlone || !old || !now) return [];
  const text = doing(now, words.exercise);
  return text === doing(old, words.exercise) ? [] : [text];
}

function plenaryNews({ before, after }: Change<ScreenView>, { words }: Said): readonly string[] {
  if (after.agenda.phase !== 'plenary' || !after.plenary) return [];
  const [old, now] = [before.plenary?.shown, after.plenary.shown];
  if (now.spotlight !== null && now.spotlight !== old?.spotlight)
    return [groupNews(after.plenary, now.spotlight, words), asked(after.plenary, words)];
  if (now.part !== old?.part || now.spotlight !== old?.spotlight) {
    const ask = asked(after.plenary, words);
    return now.part === 'notes' ? [...(ask ? [ask] : []), notesNews(after.plenary, words)] : [ask];
  }
  return now.part === 'notes' && now.page !== old?.page ? [notesNews(after.plenary, words)] : [];
}

function groupNews({ groups }: PlenaryView, spotlight: number, words: ScreenWords): string {
  const hasLine = groups.some(({ number, scores }) => number === spotlight && scores.some((score) => score !== null));
  const name = words.shared.group(spotlight);
  return hasLine ? `${name}.` : `${words.plenary.noLine(name)}.`;
}

function notesNews({ starred, shown }: PlenaryView, { plenary: words }: ScreenWords): string {
  const notes = notesToRead(starred, shown);
  if (notes.length === 0) return words.noNotes;
  const pages = Math.ceil(notes.length / NOTES_AT_A_TIME);
  return `${words.notes}. ${words.page(Math.min(shown.page + 1, pages), pages)}.`;
}

function closingNews({ before, after }: Change<ScreenView>, { words, guide }: Said): readonly string[] {
  if (after.agenda.phase !== 'closing' || !after.closing) return [];
  const question = guide.closingQuestions.find(({ id }) => id === after.shownQuestion && id !== before.shownQuestion);
  return [
    ...(question ? [question.text] : []),
    ...agreementNews({ before, after }, words),
    ...pageNews({ before, after }, words),
  ];
}

/** What has just been agreed, and not all of it again. */
function agreementNews({ before, after }: Change<ScreenView>, words: ScreenWords): readonly string[] {
  if (before.agenda.phase !== 'closing' || !before.closing || !after.closing) return [];
  const known = new Set(before.closing.agreements.map(({ id }) => id));
  const { agreements } = after.closing;
  return agreements
    .filter(({ id }) => !known.has(id))
    .map(({ what }) => `${words.closing.agreements(agreements.length)}: ${isolated(what, words.shared.language)}`);
}

function pageNews({ before, after }: Change<ScreenView>, { closing: words }: ScreenWords): readonly string[] {
  const agreements = after.closing?.agreements ?? [];
  if (after.readOutPage === null || after.readOutPage === before.readOutPage) return [];
  const pages = agreementPages(agreements);
  const at = Math.min(after.readOutPage, pages.length - 1);
  const first = pages.slice(0, at).flat().length;
  if (agreements.length === 0) return [`${words.title}.`, words.none];
  return [`${words.title}.`, `${words.page(first + 1, first + (pages[at]?.length ?? 0), agreements.length)}.`];
}
