import type { AgendaCommand } from '../command.ts';
import type { FactorId, PlenaryPart } from '../guide.ts';
import type { GroupNumber, Plenary } from '../state.ts';
import type { AgendaView } from './agenda.ts';
import type { StarredNote } from './aggregate.ts';
import { agreementPages, type PagedAgreement } from './agreement-pages.ts';
import { notesToRead } from './notes-to-read.ts';
import type { ScreenView } from './screen.ts';

/** How many starred notes the screen shows at a time. */
export const NOTES_AT_A_TIME = 2;

/** Where the room is. */
export type Place = {
  readonly agenda: Pick<AgendaView, 'guide' | 'phase'>;
  readonly shownFactor: FactorId | null;
  readonly shownAgreement: number | null;
  readonly shownQuestion: string | null;
  readonly readOutPage: number | null;
  readonly plenary: Plenary;
  /** The groups that are heard one after the other, in that order. */
  readonly round: readonly GroupNumber[];
  readonly agreements: readonly PagedAgreement[];
  /** Whether any group has chosen a focus. */
  readonly hasFocus: boolean;
  readonly previous: { readonly agreements: readonly { readonly id: number }[] } | null;
  readonly starred: readonly StarredNote[];
};

/** Returns where the room is by what it sees. */
export function placeOf({ plenary, ...view }: ScreenView): Place {
  return {
    ...view,
    plenary: plenary?.shown ?? { part: 'empty', page: 0, spotlight: null, picked: [] },
    round: plenary?.round ?? [],
    starred: plenary?.starred ?? [],
    agreements: view.closing?.agreements ?? [],
    hasFocus: plenary?.aggregate.factors.some(({ focus }) => focus > 0) ?? false,
  };
}

/** A moment within a phase that the facilitator leads the room to. */
export type Beat =
  | { readonly shows: 'agreement'; readonly agreement: number | null }
  | { readonly shows: 'model'; readonly factor: FactorId | null }
  | { readonly shows: 'part'; readonly part: Exclude<PlenaryPart, 'notes'> }
  | { readonly shows: 'group'; readonly group: GroupNumber }
  | { readonly shows: 'notes'; readonly page: number; readonly of: number }
  | { readonly shows: 'closing'; readonly question: string | null }
  | { readonly shows: 'readOut'; readonly page: number; readonly of: number };

/** Returns the beats of the running phase in order; none where the phase has no more than itself. */
function beatsOf(place: Place): readonly Beat[] {
  const { guide, phase } = place.agenda;
  switch (phase) {
    case 'lastTime': {
      const agreements = place.previous?.agreements ?? [];
      return [null, ...agreements.map(({ id }) => id)].map((agreement) => ({ shows: 'agreement', agreement }));
    }
    case 'model':
      return [null, ...guide.factors].map((factor) => ({ shows: 'model', factor }));
    case 'plenary':
      return plenaryBeats(place);
    case 'closing':
      return [
        ...[null, ...guide.closingQuestions].map((question) => ({ shows: 'closing', question }) as const),
        ...pagesOf('readOut', agreementPages(place.agreements).length),
      ];
    default:
      return [];
  }
}

/** Where no group has chosen a focus, there is none to look at. */
function plenaryBeats({ round, starred, plenary, hasFocus }: Place): readonly Beat[] {
  return [
    { shows: 'part', part: 'empty' },
    { shows: 'part', part: 'lines' },
    ...round.map((group) => ({ shows: 'group', group }) as const),
    { shows: 'part', part: 'median' },
    ...(hasFocus || plenary.part === 'focus' ? [{ shows: 'part', part: 'focus' } as const] : []),
    ...pagesOf('notes', Math.ceil(notesToRead(starred, plenary).length / NOTES_AT_A_TIME)),
  ];
}

function pagesOf<Shows extends 'notes' | 'readOut'>(shows: Shows, of: number) {
  return Array.from({ length: of }, (_, page) => ({ shows, page, of }));
}

/** Returns the beat after the one that is shown; undefined when the phase has no more. */
export function nextBeat(place: Place): Beat | undefined {
  return beatsOf(place)[beatAt(place) + 1];
}

/** Returns the beat before the one that is shown; undefined at the first of the phase. */
export function previousBeat(place: Place): Beat | undefined {
  return beatsOf(place)[beatAt(place) - 1];
}

/** Returns what leads the room to a beat, one after the other. */
export function commandsTo(beat: Beat, { part, spotlight }: Plenary): readonly AgendaCommand[] {
  switch (beat.shows) {
    case 'agreement':
      return [{ type: 'showAgreement', agreement: beat.agreement }];
    case 'model':
      return [{ type: 'showFactor', factor: beat.factor }];
    case 'closing':
      return [{ type: 'showClosingQuestion', question: beat.question }];
    case 'readOut':
      return [{ type: 'readOutAgreements', page: beat.page }];
    case 'notes':
      return [{ type: 'showPlenary', part: 'notes', page: beat.page }];
    case 'group': {
      const lift: AgendaCommand = { type: 'spotlight', group: beat.group };
      return part === 'lines' ? [lift] : [{ type: 'showPlenary', part: 'lines', page: 0 }, lift];
    }
    case 'part': {
      // From a group back to all lines nothing changes but the light.
      if (beat.part === part && spotlight !== null) return [{ type: 'spotlight', group: null }];
      return [{ type: 'showPlenary', part: beat.part, page: 0 }];
    }
  }
}

/** The place among the beats of the phase of the one that is shown. */
function beatAt(place: Place): number {
  const { shownFactor, shownAgreement, shownQuestion, readOutPage, plenary, round } = place;
  const beats = beatsOf(place);
  switch (place.agenda.phase) {
    case 'lastTime':
      return beats.findIndex((beat) => beat.shows === 'agreement' && beat.agreement === shownAgreement);
    case 'model':
      return beats.findIndex((beat) => beat.shows === 'model' && beat.factor === shownFactor);
    case 'closing':
      if (readOutPage !== null) return pageAt(beats, 'readOut', readOutPage);
      return beats.findIndex((beat) => beat.shows === 'closing' && beat.question === shownQuestion);
    case 'plenary':
      return plenaryAt(beats, plenary, round);
    default:
      return 0;
  }
}

function plenaryAt(beats: readonly Beat[], { part, page, spotlight }: Plenary, round: readonly GroupNumber[]): number {
  if (part === 'notes') return pageAt(beats, 'notes', page);
  const shown = beats.findIndex((beat) => beat.shows === 'part' && beat.part === part);
  // A group that was lifted while something else was shown is no beat of its own, nor is one that is not in the round.
  const heard = part === 'lines' && spotlight !== null ? round.indexOf(spotlight) + 1 : 0;
  return shown + heard;
}

/** A page whose notes or agreements were taken away is the last of those that are left. */
function pageAt(beats: readonly Beat[], shows: 'notes' | 'readOut', page: number): number {
  const first = beats.findIndex((beat) => beat.shows === shows);
  return first === -1 ? beats.length - 1 : Math.min(first + page, beats.length - 1);
}
