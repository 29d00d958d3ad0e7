import type { ParticipantView } from '../../../dialogue/view/participant.ts';
import { keptDrafts, placeOf } from '../../parts/wire/kept-drafts.ts';
import { type DraftPlace, placeNamed } from './draft-name.ts';

/** Words that were written on this phone and never reached the group or the facilitator. */
export type Unsent = {
  readonly name: string;
  readonly text: string;
  readonly place: DraftPlace;
  /** Whether the field where it was written has something else in it. */
  readonly isBeside: boolean;
};

/** Returns what this phone holds that was never sent. A note that stands as it was before it was opened is none. */
export function unsentOn(code: string, view: ParticipantView): readonly Unsent[] {
  return keptDrafts(code).flatMap(({ name, text }) => {
    const { field, isBeside } = placeOf(name);
    const place = placeNamed(field);
    if (!place || noteOf(place, view)?.text === text.trim()) return [];
    return [{ name, text: text.trim(), place, isBeside }];
  });
}

/** The note that a draft is a change of, where it is still there. */
export function noteOf(place: DraftPlace, { table: { group } }: ParticipantView) {
  if (place.kind !== 'edit' || place.group !== group.number) return undefined;
  return group.notes.find(({ id }) => id === place.note);
}

/** Whether a draft is a change of a note of this group that is not there any more. */
export function isOfRemovedNote({ place }: Unsent, view: ParticipantView): boolean {
  return place.kind === 'edit' && place.group === view.table.group.number && noteOf(place, view) === undefined;
}

/** The question that a draft answers, as far as this phone knows. */
export function questionOf(place: DraftPlace, { me }: ParticipantView): string | undefined {
  if (place.kind === 'note') return place.question;
  return place.kind === 'edit' ? me.keptNotes.find(({ id }) => id === place.note)?.question : undefined;
}

/** Whether this phone may change a note: its author may, and the pen. */
export function mayEditNote({ me }: ParticipantView, note: number): boolean {
  return note > 0 && (me.pen === 'holding' || me.notes.includes(note));
}

/** Whether a group may still be written for: see `decide`. */
export function isTableOpen({ table: { agenda, group } }: ParticipantView): boolean {
  return agenda.phase !== 'ended' && group.talk.step !== 'rate';
}
