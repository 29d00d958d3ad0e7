import type { Profile } from '../scale.ts';
import type { GroupResult } from './aggregate.ts';
import type { ConsoleGroup, FacilitatorView } from './facilitator.ts';
import type { PlenaryView, ScreenView } from './screen.ts';

/**
 * Returns what the room sees on its screen, out of what the facilitator sees: the console shows it in miniature without a
 * stream of its own, and with what the facilitator has just asked for.
 */
export function onScreen(view: FacilitatorView): ScreenView {
  const { agenda, newCode, shownFactor, shownAgreement, shownQuestion, readOutPage, line, previous } = view;
  return {
    agenda,
    newCode,
    shownFactor,
    shownAgreement,
    shownQuestion,
    readOutPage,
    people: view.groups.reduce((sum, group) => sum + peopleAt(group), 0),
    groups: view.groups.map((group) => ({
      number: group.number,
      mode: group.mode,
      seats: group.seats.length,
      people: peopleAt(group),
      step: group.step,
      company: group.company,
      locked: group.locked,
      isCounting: group.step === 'rate' && group.ratingOffered && group.people === null,
      scored: group.scored,
      isDone: group.isDone,
    })),
    line,
    plenary: plenaryOf(view),
    closing: agenda.phase === 'closing' || agenda.phase === 'ended' ? view.closing : null,
    previous,
  };
}

/** What one group brings to the plenary; undefined before it. */
export function resultOf(group: ConsoleGroup): GroupResult | undefined {
  if (!group.decided) return undefined;
  const { scores, focus } = group.decided;
  return { number: group.number, people: peopleAt(group), scores, focus };
}

/** Returns how many people are in a group, as far as anybody has counted them. */
export function peopleAt({ people, seats }: ConsoleGroup): number {
  return people ?? seats.length;
}

function plenaryOf({ aggregate, plenary, round, groups, agenda, starred }: FacilitatorView): PlenaryView | null {
  if (!aggregate) return null;
  const present = agenda.single ? groups : groups.filter(wasThere);
  return { shown: plenary, round, groups: present.flatMap((group) => resultOf(group) ?? []), aggregate, starred };
}

function wasThere(group: ConsoleGroup): boolean {
  return peopleAt(group) > 0 || group.noteCount > 0 || hasScore(group.decided?.scores ?? []);
}

function hasScore(scores: Profile): boolean {
  return scores.some((score) => score !== null);
}
