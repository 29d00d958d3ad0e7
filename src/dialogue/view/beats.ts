import type { AgendaCommand } from '../command.ts';
import type { FactorId, PlenaryPart } from '../guide.ts';
import type { GroupNumber, Plenary } from '../state.ts';
import type { AgendaView } from './agenda.ts';

/** How many starred notes the screen shows at a time. */
export const NOTES_AT_A_TIME = 2;

/** Where the room is, as the facilitator's view and the screen's both know it. */
export type Place = {
  readonly agenda: Pick<AgendaView, 'guide' | 'phase'>;
  readonly shownFactor: FactorId | null;
  readonly shownAgreement: number | null;
  readonly shownQuestion: string | null;
  readonly plenary: Plenary;
  /** The groups that are heard one after the other, in that order. */
  readonly round: readonly GroupNumber[];
  readonly previous: { readonly agreements: readonly { readonly id: number }[] } | null;
  /** How many notes are starred. */
  readonly starred: number;
};

/** A moment within a phase that the facilitator leads the room to. */
export type Beat =
  | { readonly shows: 'agreement'; readonly agreement: number | null }
  | { readonly shows: 'model'; readonly factor: FactorId | null }
  | { readonly shows: 'part'; readonly part: Exclude<PlenaryPart, 'notes'> }
  | { readonly shows: 'group'; readonly group: GroupNumber }
  | { readonly shows: 'notes'; readonly page: number; readonly of: number }
  | { readonly shows: 'closing'; readonly question: string | null };

/** Returns the beats of the running phase in order; none where the phase has no more than itself. */
function beatsOf({ agenda: { guide, phase }, previous, round, starred }: Place): readonly Beat[] {
  switch (phase) {
    case 'lastTime': {
      const agreements = previous?.agreements ?? [];
      return [null, ...agreements.map(({ id }) => id)].map((agreement) => ({ shows: 'agreement', agreement }));
    }
    case 'model':
      return [null, ...guide.factors].map((factor) => ({ shows: 'model', factor }));
    case 'plenary': {
      const pages = Math.ceil(starred / NOTES_AT_A_TIME);
      return [
        { shows: 'part', part: 'empty' },
        { shows: 'part', part: 'lines' },
        ...round.map((group) => ({ shows: 'group', group }) as const),
        { shows: 'part', part: 'median' },
        { shows: 'part', part: 'focus' },
        ...Array.from({ length: pages }, (_, page) => ({ shows: 'notes', page, of: pages }) as const),
      ];
    }
    case 'closing':
      return [null, ...guide.closingQuestions].map((question) => ({ shows: 'closing', question }));
    default:
      return [];
  }
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
  const { shownFactor, shownAgreement, shownQuestion, plenary, round } = place;
  const beats = beatsOf(place);
  switch (place.agenda.phase) {
    case 'lastTime':
      return beats.findIndex((beat) => beat.shows === 'agreement' && beat.agreement === shownAgreement);
    case 'model':
      return beats.findIndex((beat) => beat.shows === 'model' && beat.factor === shownFactor);
    case 'closing':
      return beats.findIndex((beat) => beat.shows === 'closing' && beat.question === shownQuestion);
    case 'plenary':
      return plenaryAt(beats, plenary, round);
    default:
      return 0;
  }
}

function plenaryAt(beats: readonly Beat[], { part, page, spotlight }: Plenary, round: readonly GroupNumber[]): number {
  const focus = beats.findIndex((beat) => beat.shows === 'part' && beat.part === 'focus');
  // A page whose notes were taken away is the last of those that are left.
  if (part === 'notes') return Math.min(focus + 1 + page, beats.length - 1);
  const shown = beats.findIndex((beat) => beat.shows === 'part' && beat.part === part);
  // A group that was lifted while something else was shown is no beat of its own, nor is one that is not in the round.
  const heard = part === 'lines' && spotlight !== null ? round.indexOf(spotlight) + 1 : 0;
  return shown + heard;
}
