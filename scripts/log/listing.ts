import { inspect } from 'node:util';
import type { Event } from '../../src/dialogue/event.ts';
import { upcast } from '../../src/dialogue/event-version.ts';
import { type Dialogue, type Group, groupsOf } from '../../src/dialogue/state.ts';
import { facilitatorView } from '../../src/dialogue/view/facilitator.ts';
import { Projection } from '../../src/live/projection.ts';
import type { Stored } from '../../src/log/log.ts';
import { shownOf } from './shown.ts';

/** Takes the log of a dialogue. Returns its events and what they come to, to be read; undefined when it is empty. */
export function listingOf(entries: readonly Stored<Event>[]): string | undefined {
  const projection = Projection.of(entries);
  if (!projection) return undefined;
  const events = entries.map(({ seq, event, version }) => line(seq, upcast(event, version)));
  return [...events, '', 'What this comes to, without ratings:', readable(stateOf(projection.dialogue))].join('\n');
}

function line(seq: number, event: Event): string {
  return `${String(seq).padStart(6)}  ${event.type.padEnd(18)}${inspect(shownOf(event), { depth: null, breakLength: Infinity })}`;
}

/** What the console sees, and of each group what only its table does. Who is in contact is not in a log. */
function stateOf(dialogue: Dialogue): object {
  const { agenda, ...view } = facilitatorView(dialogue, { now: dialogue.phaseEnteredAt, isGone: () => false });
  return {
    agenda: { ...agenda, guide: agenda.guide.id },
    ...view,
    groups: view.groups.map((group, index) => ({ ...group, ...tableOf(groupsOf(dialogue)[index]) })),
  };
}

function tableOf(group: Group | undefined): object {
  if (!group) return {};
  const { seats, scores, focus, notes } = group;
  const unsigned = notes.map(({ id, question, text, starred }) => ({ id, question, text, starred }));
  return { seats, scores, focus, notes: unsigned };
}

function readable(value: object): string {
  return inspect(value, { depth: null, breakLength: 120, maxArrayLength: null, maxStringLength: null });
}
